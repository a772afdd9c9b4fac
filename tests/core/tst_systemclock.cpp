// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/systemclock.h"

#include "../support/testprogram.h"
#include <QDeadlineTimer>
#include <QTest>

using namespace evergrant;
using namespace std::chrono_literals;

class TestSystemClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsUtc();
    void neverGoesBack();
    void ringsOnceAndNotBefore();
    void setReplacesAndDisarms();
    void ringMayDestroyItself();
    void takesDelaysLongerThanATimer();
};

void TestSystemClock::tellsUtc()
{
    const SystemClock clock;
    const auto before = QDateTime::currentDateTimeUtc();
    const auto now = clock.now();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(before <= now && now <= QDateTime::currentDateTimeUtc());
}

void TestSystemClock::neverGoesBack()
{
    const SystemClock clock;
    auto last = clock.monotonic();
    QVERIFY(last > 0ms);
    const QDeadlineTimer end(20ms);
    while (!end.hasExpired()) {
        const auto next = clock.monotonic();
        QVERIFY(next >= last);
        last = next;
    }
}

void TestSystemClock::ringsOnceAndNotBefore()
{
    SystemClock clock;
    int rung = 0;
    std::chrono::milliseconds at{};
    const auto alarm = clock.makeAlarm([&] {
        ++rung;
        at = clock.monotonic();
    });
    const auto start = clock.monotonic();
    alarm->set(30ms);
    QTRY_COMPARE(rung, 1);
    QVERIFY(at - start >= 30ms);
    int second = 0;
    const auto later = clock.makeAlarm([&] { ++second; });
    later->set(60ms);
    QTRY_COMPARE(second, 1);
    QCOMPARE(rung, 1);
}

void TestSystemClock::setReplacesAndDisarms()
{
    SystemClock clock;
    int replaced = 0, disarmed = 0, destroyed = 0, last = 0;
    const auto a = clock.makeAlarm([&] { ++replaced; });
    const auto b = clock.makeAlarm([&] { ++disarmed; });
    auto c = clock.makeAlarm([&] { ++destroyed; });
    const auto d = clock.makeAlarm([&] { ++last; });
    a->set(1ms);
    a->set(24h);
    b->set(1ms);
    b->disarm();
    c->set(1ms);
    c.reset();
    d->set(40ms);
    QTRY_COMPARE(last, 1);
    QCOMPARE(replaced + disarmed + destroyed, 0);
}

void TestSystemClock::ringMayDestroyItself()
{
    SystemClock clock;
    bool rung = false;
    std::unique_ptr<Alarm> alarm;
    alarm = clock.makeAlarm([&] {
        alarm.reset();
        rung = true;
    });
    alarm->set(-1s);
    QTRY_VERIFY(rung);
}

void TestSystemClock::takesDelaysLongerThanATimer()
{
    SystemClock clock;
    int rung = 0, soon = 0;
    const auto inAYear = clock.makeAlarm([&] { ++rung; });
    inAYear->set(std::chrono::hours(24 * 365)); // more milliseconds than an int holds
    const auto alarm = clock.makeAlarm([&] { ++soon; });
    alarm->set(30ms);
    QTRY_COMPARE(soon, 1);
    QCOMPARE(rung, 0);
}

EVERGRANT_TEST(TestSystemClock)
#include "tst_systemclock.moc"
