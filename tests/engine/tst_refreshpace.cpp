// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/refreshpace.h"

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using evergrant::test::FakeClock;
using namespace std::chrono_literals;

class TestRefreshPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void young();
    void waits_data();
    void waits();
    void worksAgainOrReset();
};

void TestRefreshPace::young()
{
    FakeClock clock;
    RefreshPace pace(clock);
    QVERIFY(!pace.succeededRecently());
    pace.succeeded();
    clock.advance(59999ms);
    QVERIFY(pace.succeededRecently());
    QCOMPARE(pace.recentSuccessLeft(), 1ms);
    clock.advance(1ms);
    QVERIFY(!pace.succeededRecently());
    pace.succeeded();
    pace.reset();
    QVERIFY(!pace.succeededRecently());
}

void TestRefreshPace::waits_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<int>("retryIn");
    QTest::addColumn<int>("callers");
    QTest::addColumn<int>("wait");
    QTest::newRow("not sent: callers may try soon") << 0 << 0 << 1800 << 5 << 0;
    QTest::newRow("not sent, first") << 0 << 0 << 3 << 3 << 0;
    QTest::newRow("refused") << 1 << 0 << 30 << 30 << 0;
    QTest::newRow("refused with Retry-After") << 1 << 90 << 120 << 120 << 90;
    QTest::newRow("lost") << 2 << 0 << 3300 << 3300 << 0;
    QTest::newRow("lost with Retry-After") << 2 << 7 << 7 << 7 << 7;
}

void TestRefreshPace::waits()
{
    QFETCH(int, kind);
    QFETCH(int, retryAfter);
    QFETCH(int, retryIn);
    const auto after = retryAfter > 0 ? std::optional(std::chrono::seconds(retryAfter)) : std::nullopt;
    const Outcome outcomes[] = {NotSent(), Refused{RefusalClass::Throttled, {}, {}, after}, Unknown{{}, {}, after}};
    FakeClock clock;
    RefreshPace pace(clock);
    pace.failed(outcomes[kind], std::chrono::seconds(retryIn));
    QTEST(static_cast<int>(pace.callerWaitLeft().count() / 1000), "callers");
    QTEST(static_cast<int>(pace.retryAfterLeft().count() / 1000), "wait");
    clock.advance(2h);
    QCOMPARE(pace.callerWaitLeft(), 0ms);
    QCOMPARE(pace.retryAfterLeft(), 0ms);
}

void TestRefreshPace::worksAgainOrReset()
{
    FakeClock clock;
    RefreshPace pace(clock);
    const Outcome throttled = Refused{RefusalClass::Throttled, {}, {}, 90s};
    pace.failed(throttled, 90s);
    pace.allowCallers();
    QCOMPARE(pace.callerWaitLeft(), 0ms);
    QCOMPARE(pace.retryAfterLeft(), 90s);
    pace.failed(throttled, 90s);
    pace.reset();
    QCOMPARE(pace.callerWaitLeft() + pace.retryAfterLeft(), 0ms);
    pace.failed(throttled, 90s);
    pace.succeeded();
    QCOMPARE(pace.callerWaitLeft() + pace.retryAfterLeft(), 0ms);
}

EVERGRANT_TEST(TestRefreshPace)
#include "tst_refreshpace.moc"
