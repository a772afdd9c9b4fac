// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/thismachine.h"

#include "../support/testprogram.h"
#include "core/system/systemclock.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

/// A container, say: nobody on the other side, and nobody is bothered with it.
class TestThisMachineNoBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isQuiet();
};

void TestThisMachineNoBus::isQuiet()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/bus");
    QTest::failOnWarning(QRegularExpression(u"."_s));
    SystemClock clock;
    int told = 0;
    const auto machine = thisMachine(clock);
    machine->listen([&told](Machine::News) { ++told; });
    auto inhibitor = machine->inhibitSleep(u"x"_s);
    machine->setWatched(true);
    // Where Qt has a source that needs no bus, it may know that there is one.
    QVERIFY(machine->network() == Machine::Network::Unknown || machine->network() == Machine::Network::There);
    QCoreApplication::processEvents();
    inhibitor.release();
    QCOMPARE(told, 0);
}

EVERGRANT_TEST(TestThisMachineNoBus)
#include "tst_thismachine_nobus.moc"
