// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/tokenlife.h"

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using evergrant::test::FakeClock;
using namespace std::chrono_literals;
using Left = std::optional<std::chrono::milliseconds>;
Q_DECLARE_METATYPE(Left)

class TestTokenLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void left_data();
    void left();
    void wallClockChangesNothing_data();
    void wallClockChangesNothing();
    void nothingThere();
};

void TestTokenLife::left_data()
{
    QTest::addColumn<int>("obtained"); // seconds from now
    QTest::addColumn<std::optional<int>>("expires");
    QTest::addColumn<bool>("never");
    QTest::addColumn<bool>("rejected");
    QTest::addColumn<Left>("left");
    QTest::addColumn<bool>("usable");
    const std::optional<int> unknown;
    QTest::newRow("just here") << 0 << std::optional(3600) << false << false << Left(3600s) << true;
    QTest::newRow("stored an hour ago") << -3600 << std::optional(100) << false << false << Left(100s) << true;
    QTest::newRow("over") << -3600 << std::optional(-1) << false << false << Left(0s) << false;
    QTest::newRow("two seconds") << -10 << std::optional(2) << false << false << Left(2s) << true;
    QTest::newRow("one second") << -10 << std::optional(1) << false << false << Left(1s) << false;
    QTest::newRow("end unknown") << -9999 << unknown << false << false << Left() << true;
    QTest::newRow("without end") << -9999 << std::optional(5) << true << false << Left() << true;
    QTest::newRow("rejected") << 0 << std::optional(3600) << false << true << Left(3600s) << false;
    QTest::newRow("stored under a clock that ran ahead")
        << 5000 << std::optional(8600) << false << false << Left(3600s) << true;
    QTest::newRow("ends before it was there") << 0 << std::optional(-50) << false << false << Left(0s) << false;
}

void TestTokenLife::left()
{
    QFETCH(int, obtained);
    QFETCH(std::optional<int>, expires);
    QFETCH(bool, never);
    QFETCH(bool, rejected);
    FakeClock clock;
    GrantInfo info;
    info.obtainedAt = clock.now().addSecs(obtained);
    if (expires)
        info.expiresAt = clock.now().addSecs(*expires);
    info.neverExpires = never;
    info.accessTokenRejected = rejected;
    const auto life = TokenLife::of(info, clock);
    QTEST(life.left(clock), "left");
    QTEST(life.isUsable(clock), "usable");
}

void TestTokenLife::wallClockChangesNothing_data()
{
    QTest::addColumn<qint64>("jump");
    QTest::newRow("a day ahead") << qint64(86400);
    QTest::newRow("a year back") << qint64(-365) * 86400;
}

void TestTokenLife::wallClockChangesNothing()
{
    QFETCH(qint64, jump);
    FakeClock clock;
    GrantInfo info;
    info.obtainedAt = clock.now();
    info.expiresAt = clock.now().addSecs(3600);
    const auto life = TokenLife::of(info, clock);
    clock.setNow(clock.now().addSecs(jump));
    QCOMPARE(life.left(clock), Left(3600s));
    clock.advance(3599s);
    QVERIFY(life.isGoodFor(1s, clock));
    QVERIFY(!life.isGoodFor(1001ms, clock));
    clock.advance(1h);
    QCOMPARE(life.left(clock), Left(0s));
    QVERIFY(!life.isUsable(clock));
}

void TestTokenLife::nothingThere()
{
    const FakeClock clock;
    QVERIFY(!TokenLife().isGoodFor(0s, clock));
    QVERIFY(!TokenLife::of(GrantInfo(), clock).isUsable(clock));
}

EVERGRANT_TEST(TestTokenLife)
#include "tst_tokenlife.moc"
