// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/driftwatch.h"

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using evergrant::test::FakeClock;
using namespace std::chrono_literals;
using News = Machine::News;

class TestDriftWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksOnceAMinuteAndOnlyIfAsked();
    void clockSet_data();
    void clockSet();
    void slept();
    void listenerEndsIt();
};

void TestDriftWatch::looksOnceAMinuteAndOnlyIfAsked()
{
    FakeClock clock;
    QList<News> told;
    DriftWatch watch(clock, [&](News news) { told << news; });
    clock.advance(24h);
    QCOMPARE(clock.rings(), 0);
    watch.setWatched(true);
    clock.advance(24h);
    QCOMPARE(clock.rings(), 24 * 60);
    clock.advance(59s);
    watch.setWatched(true); // again is no reason to begin anew
    clock.advance(1s);
    QCOMPARE(clock.rings(), 24 * 60 + 1);
    watch.setWatched(false);
    clock.advance(24h);
    QCOMPARE(clock.rings(), 24 * 60 + 1);
    QVERIFY(told.isEmpty());
}

void TestDriftWatch::clockSet_data()
{
    QTest::addColumn<int>("jump");
    QTest::addColumn<int>("told");
    QTest::newRow("ahead") << 3600 << 1;
    QTest::newRow("back") << -3600 << 1;
    QTest::newRow("not at all") << 0 << 0;
}

void TestDriftWatch::clockSet()
{
    QFETCH(int, jump);
    FakeClock clock;
    QList<News> told;
    DriftWatch watch(clock, [&](News news) { told << news; });
    clock.setNow(clock.now().addDays(3)); // before anybody looks
    watch.setWatched(true);
    clock.advance(30s);
    clock.setNow(clock.now().addSecs(jump));
    clock.advance(10min);
    QTEST(static_cast<int>(told.size()), "told");
    QVERIFY(!told.contains(News::WokeUp));
}

void TestDriftWatch::slept()
{
    FakeClock clock;
    QList<News> told;
    DriftWatch watch(clock, [&](News news) { told << news; });
    watch.setWatched(true);
    clock.sleep(80s); // a busy machine
    QVERIFY(told.isEmpty());
    clock.sleep(10h);
    QCOMPARE(told, QList<News>{News::WokeUp});
    clock.advance(10min);
    QCOMPARE(told.size(), 1);
}

void TestDriftWatch::listenerEndsIt()
{
    FakeClock clock;
    std::unique_ptr<DriftWatch> watch;
    watch = std::make_unique<DriftWatch>(clock, [&](News) { watch.reset(); });
    watch->setWatched(true);
    clock.setNow(clock.now().addDays(1));
    clock.sleep(10h);
    QVERIFY(!watch);
    QCOMPARE(clock.armedAlarms(), 0);
}

EVERGRANT_TEST(TestDriftWatch)
#include "tst_driftwatch.moc"
