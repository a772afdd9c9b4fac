// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/waiting.h"

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace std::chrono_literals;

class TestWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inTime();
    void tooLate();
    void alreadyThere();
    void atTheLimit();
    void pauses();
};

void TestWaiting::inTime()
{
    FakeClock clock;
    QPromise<int> promise;
    promise.start();
    const Pending waiting(withinLimit(&clock, promise.future(), 30s));
    clock.advance(29s);
    settle();
    QVERIFY(!waiting.isDone());
    promise.addResult(7);
    promise.finish();
    settle();
    QCOMPARE(*waiting, std::optional(7));
    QCOMPARE(clock.armedAlarms(), 0);
    clock.advance(1h);
    settle();
    QCOMPARE(waiting.ends(), std::size_t(1));
}

void TestWaiting::tooLate()
{
    FakeClock clock;
    QPromise<int> promise;
    promise.start();
    const Pending waiting(withinLimit(&clock, promise.future(), 30s));
    clock.advance(30s);
    settle();
    QVERIFY(!waiting->has_value());
    promise.addResult(7);
    promise.finish();
    settle();
    QCOMPARE(waiting.ends(), std::size_t(1));
    QCOMPARE(promise.future().result(), 7); // the work itself went on
}

void TestWaiting::alreadyThere()
{
    FakeClock clock;
    QPromise<int> promise;
    promise.start();
    promise.addResult(7);
    promise.finish();
    const Pending waiting(withinLimit(&clock, promise.future(), 0s));
    settle();
    QCOMPARE(*waiting, std::optional(7));
    QCOMPARE(clock.armedAlarms(), 0);
}

/// Both in the same turn of the event loop: what is there counts.
void TestWaiting::atTheLimit()
{
    FakeClock clock;
    QPromise<int> promise;
    promise.start();
    const Pending waiting(withinLimit(&clock, promise.future(), 30s));
    clock.advance(30s);
    promise.addResult(7);
    promise.finish();
    settle();
    QCOMPARE(*waiting, std::optional(7));
}

namespace {

QCoro::Task<bool> rest(Clock* clock, std::chrono::milliseconds delay)
{
    co_await evergrant::pause(clock, delay);
    co_return true;
}

} // namespace

void TestWaiting::pauses()
{
    FakeClock clock;
    const Pending resting(rest(&clock, 5s));
    clock.advance(4999ms);
    settle();
    QVERIFY(!resting.isDone());
    clock.advance(1ms);
    settle();
    QVERIFY(resting.isDone());
    QCOMPARE(clock.armedAlarms(), 0);
}

EVERGRANT_TEST(TestWaiting)
#include "tst_waiting.moc"
