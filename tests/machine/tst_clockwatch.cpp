// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/clockwatch_linux.h"

#include "../support/testprogram.h"
#include "core/system/systemclock.h"
#include <QSocketNotifier>
#include <QTest>

using namespace evergrant;
using namespace std::chrono_literals;
using News = Machine::News;

class TestClockWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void readsThreeClocks();
    void quietWhileNothingHappens();
};

void TestClockWatch::tells_data()
{
    QTest::addColumn<int>("wall"); // seconds
    QTest::addColumn<int>("monotonic");
    QTest::addColumn<QList<News>>("news");
    QTest::newRow("set ahead") << 3600 << 0 << QList<News>{News::ClockSet};
    QTest::newRow("set back") << -3600 << 0 << QList<News>{News::ClockSet};
    QTest::newRow("slept") << 36000 << 36000 << QList<News>{News::WokeUp};
    QTest::newRow("slept, and set") << 30000 << 36000 << QList<News>{News::WokeUp, News::ClockSet};
    QTest::newRow("set by next to nothing") << 0 << 0 << QList<News>{};
}

/// The kernel's notice itself needs a machine whose clock may be set.
void TestClockWatch::tells()
{
    QFETCH(int, wall);
    QFETCH(int, monotonic);
    SystemClock clock;
    QList<News> told;
    ClockWatch watch(clock, [&](News news) { told << news; });
    auto reading = watch.read();
    reading.wall = reading.wall.addSecs(wall);
    reading.monotonic += std::chrono::seconds(monotonic);
    watch.compareWith(reading);
    QTEST(told, "news");
    watch.compareWith(reading);
    QTEST(told, "news");
}

void TestClockWatch::readsThreeClocks()
{
    SystemClock clock;
    const ClockWatch watch(clock, [](News) {});
    const auto before = watch.read();
    QTRY_VERIFY(clock.monotonic() - before.monotonic >= 20ms);
    const auto after = watch.read();
    QVERIFY(after.awake > before.awake && after.monotonic > before.monotonic);
    QVERIFY2(after.monotonic >= after.awake, "sleep counts");
}

/// The descriptor is not readable all the time: that would be a busy loop.
void TestClockWatch::quietWhileNothingHappens()
{
    SystemClock clock;
    int told = 0, rung = 0;
    ClockWatch watch(clock, [&](News) { ++told; });
    QVERIFY2(watch.findChild<QSocketNotifier*>(), "the kernel has taken the timer");
    const auto alarm = clock.makeAlarm([&] { ++rung; });
    alarm->set(50ms);
    int turns = 0;
    while (rung == 0) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        ++turns;
    }
    QCOMPARE(told, 0);
    QVERIFY2(turns < 20, qPrintable(QString::number(turns)));
}

EVERGRANT_TEST(TestClockWatch)
#include "tst_clockwatch.moc"
