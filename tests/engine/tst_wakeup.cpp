// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The machine sleeps, wakes, loses its network and finds it again.

#include "engine/wakeup.h"

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using News = Machine::News;
Q_DECLARE_METATYPE(Machine::News)

class TestWakeup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oneWakingIsToldOnce();
    void nothingBeginsBeforeASleep();
    void bringsForward_data();
    void bringsForward();
    void retryAfterHolds();
    void pausesBeginAgain();
    void overdueAfterASleep();
    void staysAwakeUntilStored_data();
    void staysAwakeUntilStored();
    void staysAwakeForACode();
    void captivePortal_data();
    void captivePortal();
    void watchedOnlyWhileSomethingIsPlanned();
    void hearsNothingAfterTheEnd();
    void sleepsThroughAnIdleDay();

private:
    std::unique_ptr<Bench> m_bench;
};

void TestWakeup::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestWakeup::cleanup()
{
    m_bench.reset();
}

void TestWakeup::oneWakingIsToldOnce()
{
    FakeClock clock;
    FakeMachine machine;
    int woke = 0;
    {
        Wakeup wakeup(machine, clock, {[&] { ++woke; }, [] {}, [](std::chrono::milliseconds) {}});
        machine.tell(News::FallingAsleep);
        QCOMPARE(wakeup.quietUntil(), clock.monotonic() + 10s);
        machine.tell(News::WokeUp); // the kernel
        QVERIFY(!wakeup.quietUntil());
        clock.advance(1s);
        machine.tell(News::WokeUp); // logind
        QCOMPARE(woke, 1);
        clock.advance(2s);
        machine.tell(News::FallingAsleep); // soon again
        machine.tell(News::WokeUp);
        QCOMPARE(woke, 2);
        clock.advance(10s);
        machine.tell(News::WokeUp);
        QCOMPARE(woke, 3);
    }
    QVERIFY(!machine.isHeard());
}

/// A request that the sleep would cut off is not even begun; but a sleep that does not come stops nothing.
void TestWakeup::nothingBeginsBeforeASleep()
{
    m_bench->authorized();
    m_bench->advance(2159s);
    m_bench->machine->tell(News::FallingAsleep);
    m_bench->advance(9s);
    QCOMPARE(m_bench->tokens.sends(), 0);
    m_bench->advance(1s);
    QCOMPARE(m_bench->tokens.sends(), 1);

    m_bench->advance(2159s);
    m_bench->machine->tell(News::FallingAsleep);
    m_bench->advance(2s);
    QCOMPARE(m_bench->tokens.sends(), 1);
    m_bench->machine->tell(News::WokeUp);
    m_bench->advance(0s);
    QCOMPARE(m_bench->tokens.sends(), 2);
}

void TestWakeup::bringsForward_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<TokenExchange>("answer");
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("no network") << u"unknown"_s << unreachable() << true;
    QTest::newRow("no network, strict provider") << u"revokes-family"_s << unreachable() << true;
    QTest::newRow("lost, harmless to ask again") << u"old-stays-valid"_s << lostReply() << true;
    QTest::newRow("lost, never rotates") << u"never-rotates"_s << lostReply() << true;
    QTest::newRow("lost, until the next is used") << u"until-successor-used"_s << lostReply() << true;
    QTest::newRow("lost, window") << u"window:30"_s << lostReply() << true;
    QTest::newRow("lost, window, then dangerous") << u"window:30,then:revokes-family"_s << lostReply() << false;
    QTest::newRow("lost, dangerous") << u"revokes-family"_s << lostReply() << false;
    QTest::newRow("lost, nobody knows") << u"unknown"_s << lostReply() << false;
    QTest::newRow("throttled") << u"old-stays-valid"_s << answered(429, "{\"error\":\"slow_down\"}") << false;
    QTest::newRow("trouble that the provider tells of")
        << u"old-stays-valid"_s << refusal("temporarily_unavailable") << false;
    QTest::newRow("refused for good") << u"old-stays-valid"_s << refusal("invalid_grant") << false;
    QTest::newRow("misconfigured") << u"old-stays-valid"_s << refusal("invalid_client", 401) << false;
}

void TestWakeup::bringsForward()
{
    QFETCH(QString, policy);
    QFETCH(TokenExchange, answer);
    QFETCH(bool, atOnce);
    m_bench->authorized(u"crm"_s, policy);
    m_bench->tokens.always = answer;
    m_bench->advance(2160s + 400s);
    for (const auto news : {News::WokeUp, News::NetworkBack, News::ClockSet}) {
        m_bench->advance(60s);
        const auto before = m_bench->nextActionIn();
        const int sends = m_bench->tokens.sends();
        m_bench->machine->tell(news);
        QCOMPARE(m_bench->nextActionIn(), atOnce ? 0 : before);
        m_bench->advance(0s);
        QCOMPARE(m_bench->tokens.sends(), sends + (atOnce ? 1 : 0));
    }
    QCOMPARE(m_bench->events.count("network-back"_L1), atOnce ? 1 : 0);
}

void TestWakeup::retryAfterHolds()
{
    m_bench->authorized(u"crm"_s, u"old-stays-valid"_s);
    auto busy = answered(503, "<html>busy</html>");
    busy.retryAfter = "900";
    m_bench->tokens.script = {busy};
    QVERIFY(!m_bench->refresh());
    m_bench->machine->tell(News::NetworkBack);
    QCOMPARE(m_bench->nextActionIn(), 900);
    m_bench->advance(899s);
    QCOMPARE(m_bench->tokens.sends(), 1);
    m_bench->advance(1s);
    QCOMPARE(m_bench->tokens.sends(), 2);
}

/// The machine wakes before its network does.
void TestWakeup::pausesBeginAgain()
{
    m_bench->authorized();
    m_bench->tokens.always = unreachable();
    m_bench->advance(10h);
    QVERIFY(m_bench->nextActionIn() > 1000);
    m_bench->machine->tell(News::WokeUp);
    m_bench->advance(0s);
    QCOMPARE(m_bench->nextActionIn(), 15);
    m_bench->tokens.always.reset();
    m_bench->advance(15s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestWakeup::overdueAfterASleep()
{
    m_bench->authorized();
    m_bench->advance(100s);
    m_bench->machine->tell(News::FallingAsleep);
    m_bench->clock.sleep(10h);
    m_bench->machine->tell(News::WokeUp);
    m_bench->advance(0s);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(m_bench->events.count("woke-up"_L1), 1);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestWakeup::staysAwakeUntilStored_data()
{
    QTest::addColumn<TokenExchange>("answer");
    QTest::addColumn<QString>("broken");
    QTest::newRow("succeeds") << success("at-9", "rt-9") << QString();
    QTest::newRow("lost") << lostReply() << QString();
    QTest::newRow("refused") << refusal("invalid_grant") << QString();
    QTest::newRow("store fails") << success("at-9", "rt-9") << u"finishAttempt"_s;
    QTest::newRow("journal fails") << success("at-9", "rt-9") << u"beginAttempt"_s;
}

void TestWakeup::staysAwakeUntilStored()
{
    QFETCH(TokenExchange, answer);
    QFETCH(QString, broken);
    m_bench->settled();
    const auto before = m_bench->machine->reasons.size();
    QCOMPARE(m_bench->machine->held(), 0);
    if (!broken.isEmpty())
        m_bench->grants.breakCall(broken);
    m_bench->tokens.holding = true;
    m_bench->keychain.holding = true;
    const Pending refresh(m_bench->connection()->refresh(true));
    settle();
    const bool sent = m_bench->tokens.open() > 0;
    QCOMPARE(sent, broken != "beginAttempt"_L1);
    QCOMPARE(m_bench->machine->held(), sent ? 1 : 0);
    if (sent)
        m_bench->tokens.release(answer);
    settle();
    // Only the keychain can still save an answer that the store refused, so that is waited for, too.
    QCOMPARE(m_bench->machine->held(), broken == "finishAttempt"_L1 ? 1 : 0);
    m_bench->keychain.holding = false;
    m_bench->keychain.release();
    settle();
    QVERIFY(refresh.isDone());
    QCOMPARE(m_bench->machine->held(), 0);
    QCOMPARE(m_bench->machine->reasons.size(), before + 1);
    QVERIFY2(m_bench->machine->reasons.last().contains(u"Acme"_s), "it names the provider");
}

void TestWakeup::staysAwakeForACode()
{
    m_bench->add();
    m_bench->beginAuthorizing();
    QCOMPARE(m_bench->machine->held(), 0); // a person may take all day
    const auto consent = m_bench->consents.begun.last();
    consent->holding = true;
    consent->allow();
    settle();
    QCOMPARE(m_bench->machine->held(), 1);
    consent->release();
    settle();
    QCOMPARE(m_bench->machine->held(), 0);
}

void TestWakeup::captivePortal_data()
{
    QTest::addColumn<TokenExchange>("answer");
    QTest::addColumn<Machine::Network>("network");
    QTest::addColumn<QString>("code");
    using Network = Machine::Network;
    const auto page = answered(200, "<html>Welcome to the hotel</html>");
    QTest::newRow("page") << page << Network::CaptivePortal << u"captive-portal"_s;
    QTest::newRow("not let through") << unreachable() << Network::CaptivePortal << u"captive-portal"_s;
    QTest::newRow("cut off") << lostReply() << Network::CaptivePortal << u"captive-portal"_s;
    QTest::newRow("page without a portal") << page << Network::There << u"not-json"_s;
    QTest::newRow("away") << unreachable() << Network::Away << u"not-sent"_s;
    QTest::newRow("nobody knows") << unreachable() << Network::Unknown << u"not-sent"_s;
}

void TestWakeup::captivePortal()
{
    QFETCH(TokenExchange, answer);
    QFETCH(Machine::Network, network);
    QFETCH(QString, code);
    m_bench->settled(u"old-stays-valid"_s);
    m_bench->machine->net = network;
    m_bench->tokens.script = {answer};
    QCOMPARE(codeOf(m_bench->refresh()), code);
    const bool portal = code == "captive-portal"_L1;
    QCOMPARE(m_bench->connection()->condition().lastError->code, code);
    QCOMPARE(m_bench->connection()->assessment().detail.contains(u"sign in there"_s), portal);
    QCOMPARE(m_bench->events.events.last().message.contains(u"sign in there"_s), portal);
    m_bench->machine->net = Machine::Network::There;
    m_bench->machine->tell(News::NetworkBack);
    m_bench->advance(0s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestWakeup::watchedOnlyWhileSomethingIsPlanned()
{
    QVERIFY(!m_bench->machine->watched);
    m_bench->authorized();
    QVERIFY(m_bench->machine->watched);
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, true)).has_value());
    QVERIFY(!m_bench->machine->watched);
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, false)).has_value());
    QVERIFY(m_bench->machine->watched);
    finish(m_bench->engine->stop(1s));
    QVERIFY(!m_bench->machine->watched);
}

void TestWakeup::hearsNothingAfterTheEnd()
{
    m_bench->authorized();
    QVERIFY(m_bench->machine->isHeard());
    m_bench->kill();
    QVERIFY(!m_bench->machine->isHeard());
}

/// Two tokens a day, a hundred connections: the machine is woken for what is due and for nothing else.
void TestWakeup::sleepsThroughAnIdleDay()
{
    m_bench->advance(24h);
    QCOMPARE(m_bench->clock.rings(), 0); // nobody is there
    m_bench->tokens.life = 86400;
    m_bench->authorized();
    m_bench->advance(24h);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(m_bench->clock.rings(), 2); // for the renewal, and at midnight for what is said
    for (int i = 0; i < 99; ++i)
        m_bench->authorized(u"c%1"_s.arg(i));
    m_bench->advance(12h);
    const int rings = m_bench->clock.rings(), sends = m_bench->tokens.sends();
    m_bench->advance(24h);
    QVERIFY(m_bench->tokens.sends() - sends >= 100);
    // Those that are due together are one waking; what is said changes at midnight, too.
    QVERIFY2(m_bench->clock.rings() - rings <= 5, qPrintable(QString::number(m_bench->clock.rings() - rings)));
}

EVERGRANT_TEST(TestWakeup)
#include "tst_wakeup.moc"
