// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/thismachine.h"

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using News = Machine::News;

/// What other systems than Linux get, which any system can run.
class TestThisMachineGeneric : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesClocks();
};

void TestThisMachineGeneric::comparesClocks()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/bus");
    test::FakeClock clock;
    QList<News> told;
    const auto machine = thisMachine(clock);
    machine->listen([&told](News news) { told << news; });
    machine->inhibitSleep(u"x"_s).release();
    QCOMPARE(clock.armedAlarms(), 0);
    machine->setWatched(true);
    clock.setNow(clock.now().addDays(-1));
    clock.advance(1min);
    QCOMPARE(told, QList<News>{News::ClockSet});
    clock.sleep(8h);
    QCOMPARE(told, (QList<News>{News::ClockSet, News::WokeUp}));
    machine->setWatched(false);
    QCOMPARE(clock.armedAlarms(), 0);
}

EVERGRANT_TEST(TestThisMachineGeneric)
#include "tst_thismachine_generic.moc"
