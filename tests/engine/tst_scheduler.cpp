// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduler.h"

#include "../support/testprogram.h"
#include "bench.h"
#include <QRandomGenerator>
#include <QTest>
#include <set>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingDueNoAlarm();
    void ringsWhenDue();
    void farAwayIsSetAgainDaily();
    void movedNearerAndFurther();
    void stopped();
    void earliestFirst();
    void nothingBeforeTheLimit();
    void replannedWhileDue();
    void aHundredConnections();
    void aRemovedConnectionIsForgotten();
};

namespace {

struct Fixture
{
    FakeClock clock;
    std::optional<std::chrono::milliseconds> notBefore;
    QList<qint64> rung;   ///< seconds since the start
    QList<QUuid> rungFor; ///< the connection of each
    std::chrono::milliseconds begin = clock.monotonic();
    QUuid one = QUuid::createUuid();
    std::function<void(const QUuid&)> whenDue;
    Scheduler scheduler{clock, [this](const QUuid& id) { ring(id); }, [this] { return notBefore; }};

    void ring(const QUuid& id)
    {
        rung << std::chrono::duration_cast<std::chrono::seconds>(clock.monotonic() - begin).count();
        rungFor << id;
        if (whenDue)
            whenDue(id);
    }
    void set(std::optional<std::chrono::milliseconds> delay) { set(one, delay); }
    void set(const QUuid& id, std::optional<std::chrono::milliseconds> delay)
    {
        scheduler.plan(id, delay ? std::optional(clock.monotonic() + *delay) : std::nullopt);
    }
};

} // namespace

void TestScheduler::nothingDueNoAlarm()
{
    Fixture fixture;
    QCOMPARE(fixture.clock.armedAlarms(), 0);
    fixture.set({});
    QCOMPARE(fixture.clock.armedAlarms(), 0);
    fixture.set(5s);
    QCOMPARE(fixture.clock.armedAlarms(), 1);
    fixture.set({});
    QCOMPARE(fixture.clock.armedAlarms(), 0);
}

void TestScheduler::ringsWhenDue()
{
    Fixture fixture;
    fixture.set(90s);
    fixture.clock.advance(89999ms);
    QCOMPARE(fixture.rung, QList<qint64>());
    fixture.clock.advance(1ms);
    QCOMPARE(fixture.rung, QList<qint64>{90});
    QCOMPARE(fixture.clock.armedAlarms(), 0);
    fixture.set(-5s); // overdue
    fixture.clock.advance(0s);
    QCOMPARE(fixture.rung.size(), 2);
}

void TestScheduler::farAwayIsSetAgainDaily()
{
    Fixture fixture;
    fixture.set(std::chrono::days(60));
    QVERIFY(*fixture.clock.untilNextAlarm() <= 24h);
    fixture.clock.advance(std::chrono::days(60) - 1ms);
    QCOMPARE(fixture.rung, QList<qint64>());
    QCOMPARE(fixture.clock.armedAlarms(), 1);
    fixture.clock.advance(1ms);
    QCOMPARE(fixture.rung, QList<qint64>{60 * 86400});
}

void TestScheduler::movedNearerAndFurther()
{
    Fixture fixture;
    fixture.set(100s);
    fixture.set(10s);
    fixture.clock.advance(10s);
    QCOMPARE(fixture.rung, QList<qint64>{10});
    fixture.set(10s);
    fixture.set(100s);
    fixture.clock.advance(99s);
    QCOMPARE(fixture.rung, QList<qint64>{10});
}

void TestScheduler::stopped()
{
    Fixture fixture;
    fixture.set(5s);
    fixture.scheduler.stop();
    QCOMPARE(fixture.clock.armedAlarms(), 0);
    fixture.set(5s);
    fixture.clock.advance(1h);
    QCOMPARE(fixture.rung, QList<qint64>());
}

void TestScheduler::earliestFirst()
{
    Fixture fixture;
    QList<QUuid> ids;
    for (int i = 0; i < 50; ++i) {
        ids << QUuid::createUuid();
        fixture.set(ids.last(), std::chrono::seconds((i * 37) % 50 + 1));
    }
    QCOMPARE(fixture.clock.armedAlarms(), 1);
    fixture.clock.advance(50s);
    QCOMPARE(fixture.rung.size(), 50);
    QVERIFY(std::is_sorted(fixture.rung.begin(), fixture.rung.end()));
    for (int i = 0; i < 50; ++i)
        QCOMPARE(fixture.rungFor.indexOf(ids.at(i)), (i * 37) % 50);
    QVERIFY(fixture.scheduler.isEmpty());
    QCOMPARE(fixture.clock.armedAlarms(), 0);
}

void TestScheduler::nothingBeforeTheLimit()
{
    Fixture fixture;
    fixture.set(5s);
    fixture.notBefore = fixture.clock.monotonic() + 20s; // nobody says so before the alarm rings
    fixture.clock.advance(19s);
    QCOMPARE(fixture.rung, QList<qint64>());
    fixture.notBefore.reset();
    fixture.scheduler.update();
    fixture.clock.advance(0s);
    QCOMPARE(fixture.rung, QList<qint64>{19});
}

void TestScheduler::replannedWhileDue()
{
    Fixture fixture;
    const QUuid other = QUuid::createUuid();
    fixture.whenDue = [&fixture](const QUuid& id) { fixture.set(id, 10s); };
    fixture.set(5s);
    fixture.set(other, 5s);
    fixture.clock.advance(25s);
    QCOMPARE(fixture.rung, (QList<qint64>{5, 5, 15, 15, 25, 25}));
    fixture.scheduler.plan(other, {});
    QCOMPARE(fixture.scheduler.plannedFor(other), std::nullopt);
    fixture.clock.advance(10s);
    QCOMPARE(fixture.rungFor.last(), fixture.one);
    QCOMPARE(fixture.rung.size(), 7);
}

void TestScheduler::aHundredConnections()
{
    Bench bench;
    QRandomGenerator random(1);
    bench.jitter = [&random] { return random.generateDouble(); };
    bench.start();
    for (int i = 0; i < 100; ++i)
        bench.authorized(u"c%1"_s.arg(i));
    QCOMPARE(bench.clock.armedAlarms(), 2); // one for all renewals, one for all that is said of them
    std::multiset<qint64> due;
    for (int i = 0; i < 100; ++i)
        due.insert(bench.nextActionIn(u"c%1"_s.arg(i)));
    QVERIFY(*due.begin() >= 2160 && *due.rbegin() <= 2520);
    QVERIFY2(*due.rbegin() - *due.begin() > 200, "spread over most of what is allowed");
    for (const auto seconds : due)
        QVERIFY2(due.count(seconds) < 10, "not all at once");

    bench.advance(2520s);
    QCOMPARE(bench.tokens.sends(), 100);
    QCOMPARE(bench.clock.armedAlarms(), 2);
}

void TestScheduler::aRemovedConnectionIsForgotten()
{
    Bench bench;
    bench.start();
    QCOMPARE(bench.clock.armedAlarms(), 0);
    bench.authorized();
    QCOMPARE(bench.clock.armedAlarms(), 2);
    QVERIFY(finished(bench.engine->removal().remove(u"crm"_s, false)).has_value());
    QCOMPARE(bench.clock.armedAlarms(), 0);
}

EVERGRANT_TEST(TestScheduler)
#include "tst_scheduler.moc"
