// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace std::chrono_literals;

class TestFakeClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringsInOrderOfTime();
    void ringsAtItsTime();
    void ringsOnce();
    void setReplaces();
    void ringMaySetAnother();
    void ringMayDestroyItself();
    void wallClockJumps();
};

void TestFakeClock::ringsInOrderOfTime()
{
    test::FakeClock clock;
    QStringList rung;
    const auto alarm = [&](const char* name) {
        return clock.makeAlarm([&rung, name] { rung.append(QString::fromLatin1(name)); });
    };
    const auto late = alarm("late"), early = alarm("early"), sameAsEarly = alarm("same"), never = alarm("never");
    late->set(30s);
    early->set(10s);
    sameAsEarly->set(10s);
    never->set(20s);
    never->disarm();
    clock.advance(9'999ms);
    QVERIFY(rung.isEmpty());
    QCOMPARE(clock.untilNextAlarm().value(), 1ms);
    clock.advance(1min);
    QCOMPARE(rung, QStringList({QStringLiteral("early"), QStringLiteral("same"), QStringLiteral("late")}));
    QVERIFY(!clock.untilNextAlarm());
}

void TestFakeClock::ringsAtItsTime()
{
    test::FakeClock clock;
    const auto start = clock.now();
    const auto monotonicStart = clock.monotonic();
    QDateTime seen;
    std::chrono::milliseconds seenMonotonic{};
    const auto alarm = clock.makeAlarm([&] {
        seen = clock.now();
        seenMonotonic = clock.monotonic();
    });
    alarm->set(7s);
    clock.advance(1min);
    QCOMPARE(seen, start.addSecs(7));
    QCOMPARE(seenMonotonic - monotonicStart, 7s);
    QCOMPARE(clock.now(), start.addSecs(60));
}

void TestFakeClock::ringsOnce()
{
    test::FakeClock clock;
    int rung = 0;
    const auto alarm = clock.makeAlarm([&] { ++rung; });
    alarm->set(-5s);
    clock.advance(0ms);
    clock.advance(1h);
    QCOMPARE(rung, 1);
}

void TestFakeClock::setReplaces()
{
    test::FakeClock clock;
    int rung = 0;
    const auto alarm = clock.makeAlarm([&] { ++rung; });
    alarm->set(1s);
    alarm->set(10s);
    QCOMPARE(clock.armedAlarms(), 1);
    clock.advance(5s);
    QCOMPARE(rung, 0);
    clock.advance(5s);
    QCOMPARE(rung, 1);
}

void TestFakeClock::ringMaySetAnother()
{
    test::FakeClock clock;
    int rung = 0;
    std::unique_ptr<Alarm> alarm;
    alarm = clock.makeAlarm([&] {
        if (++rung < 100)
            alarm->set(1s);
    });
    alarm->set(1s);
    clock.advance(10s);
    QCOMPARE(rung, 10);
}

void TestFakeClock::ringMayDestroyItself()
{
    test::FakeClock clock;
    bool rung = false;
    std::unique_ptr<Alarm> alarm;
    alarm = clock.makeAlarm([&] {
        alarm.reset();
        rung = true;
    });
    alarm->set(1s);
    clock.advance(1s);
    QVERIFY(rung);
    QCOMPARE(clock.armedAlarms(), 0);
}

void TestFakeClock::wallClockJumps()
{
    test::FakeClock clock;
    int rung = 0;
    const auto alarm = clock.makeAlarm([&] { ++rung; });
    alarm->set(1min);
    const auto start = clock.now();
    const auto monotonicStart = clock.monotonic();
    clock.setNow(start.addDays(1));
    QCOMPARE(rung, 0);
    QCOMPARE(clock.monotonic(), monotonicStart);
    clock.moveMonotonic(1min);
    QCOMPARE(rung, 1);
    QCOMPARE(clock.now(), start.addDays(1));
}

EVERGRANT_TEST(TestFakeClock)
#include "tst_fakeclock.moc"
