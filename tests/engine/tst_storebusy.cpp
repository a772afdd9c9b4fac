// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Another program holds the grant store, for a moment or for hours.

#include "../support/testprogram.h"
#include "bench.h"
#include "engine/writebacklog.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestStoreBusy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void tokensInHandAreHandedOut();
    void nothingIsSentWithoutTheIntent();
    void aMomentIsNotNoticed();
    void whoeverNeedsATokenWaits();
    void renewedTokensAreStoredWhenItIsFree();
    void renewedTokensAreStoredAfterAMoment();
    void withoutKeychainCopies();
    void doubtIsWrittenDownWhenItIsFree();
    void refusalsAreClosedAfterAMoment();
    void closedWithItsOutcomeWhenItIsFree_data();
    void closedWithItsOutcomeWhenItIsFree();
    void signInsAreClosedWhenItIsFree_data();
    void signInsAreClosedWhenItIsFree();
    void changesWaitForIt();
    void stoppingIsNotHeldUp();
    void theNewerCopyIsKept();

private:
    /// Whatever would be written fails until release().
    void hold()
    {
        for (const auto* call : {"beginAttempt", "finishAttempt", "putGrant", "setMeta", "setClientSecret",
                                 "removeConnection", "swapSlots"})
            m_bench->grants.breakCall(QLatin1StringView(call), u"store-busy"_s);
    }
    void release() { m_bench->grants.repair(); }
    Pending<Result<void>> refreshing() { return Pending(m_bench->connection()->refresh(true)); }
    quint64 storedGeneration() const
    {
        return m_bench->grants.stored(m_bench->connection()->settings().id)->info.generation;
    }

    std::unique_ptr<Bench> m_bench;
};

void TestStoreBusy::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_bench->authorized();
}

void TestStoreBusy::tokensInHandAreHandedOut()
{
    m_bench->authorized(u"shop"_s);
    hold();
    const auto refresh = refreshing();
    QCOMPARE(mark(m_bench->token()->accessToken), mark("at-2"));
    QVERIFY(m_bench->token({}, u"shop"_s).has_value());
    m_bench->advance(10min);
    QCOMPARE(mark(m_bench->token()->accessToken), mark("at-2"));
    QVERIFY(m_bench->token({}, u"shop"_s).has_value());
    QCOMPARE(m_bench->tokens.sends(), 0);
}

void TestStoreBusy::nothingIsSentWithoutTheIntent()
{
    hold();
    const auto refresh = refreshing();
    settle();
    QVERIFY(!refresh.isDone());
    m_bench->advance(2s);
    QVERIFY(refresh.isDone());
    QCOMPARE(codeOf(*refresh), u"store-busy"_s);
    QCOMPARE(kindOf(*refresh), ErrorKind::Temporary);
    m_bench->advance(10min);
    QCOMPARE(m_bench->tokens.sends(), 0);
    QCOMPARE(m_bench->health(), u"degraded"_s);
    QCOMPARE(m_bench->connection()->condition().failures, 1);
    QCOMPARE(m_bench->connection()->condition().lastError->errorClass, u"store"_s);
    QCOMPARE(m_bench->events.count("store-failing"_L1), 1); // said once, not at every try
    QVERIFY(m_bench->signalsSeen.isEmpty());

    release();
    m_bench->advance(500ms);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(storedGeneration(), quint64(3));
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestStoreBusy::aMomentIsNotNoticed()
{
    hold();
    const auto refresh = refreshing();
    m_bench->advance(300ms);
    release();
    m_bench->advance(100ms);
    QVERIFY(refresh.isDone() && refresh->has_value());
    QCOMPARE(m_bench->order.join(u','), u"journal,send,commit,copy"_s);
    QCOMPARE(m_bench->events.count("store-failing"_L1), 0);
}

void TestStoreBusy::whoeverNeedsATokenWaits()
{
    m_bench->advance(1h); // nothing else has gone on meanwhile
    hold();
    TokenDemand demand;
    demand.rejected = m_bench->token()->accessToken;
    demand.limit = 30s;
    const Pending token(m_bench->connection()->token(demand));
    m_bench->advance(10s);
    QVERIFY(!token.isDone());
    release();
    m_bench->advance(1s);
    QVERIFY(token.isDone() && token->has_value());
}

void TestStoreBusy::renewedTokensAreStoredWhenItIsFree()
{
    m_bench->tokens.holding = true;
    const auto refresh = refreshing();
    settle();
    hold();
    m_bench->tokens.release(m_bench->tokens.nextAnswer());
    settle();
    QCOMPARE(m_bench->copyOf()->main->info.generation, quint64(3)); // at once
    m_bench->advance(300ms);
    QVERIFY(refresh.isDone() && refresh->has_value());
    QCOMPARE(mark(m_bench->token()->accessToken), mark("at-3"));
    QCOMPARE(m_bench->health(), u"at-risk"_s);
    m_bench->advance(10min);
    QCOMPARE(storedGeneration(), quint64(2));
    QCOMPARE(m_bench->events.count("store-failing"_L1), 1);

    release();
    m_bench->advance(300ms);
    QCOMPARE(storedGeneration(), quint64(3));
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->tokens.sends(), 1);
}

void TestStoreBusy::renewedTokensAreStoredAfterAMoment()
{
    m_bench->tokens.holding = true;
    const auto refresh = refreshing();
    settle();
    hold();
    m_bench->tokens.release(m_bench->tokens.nextAnswer());
    m_bench->advance(100ms);
    release();
    m_bench->advance(100ms);
    QVERIFY(refresh.isDone() && refresh->has_value());
    QCOMPARE(storedGeneration(), quint64(3));
    QCOMPARE(m_bench->events.count("store-failing"_L1), 0);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestStoreBusy::withoutKeychainCopies()
{
    m_bench->keychainCopies = false;
    m_bench->restart();
    m_bench->tokens.holding = true;
    const auto refresh = refreshing();
    settle();
    hold();
    m_bench->tokens.release(m_bench->tokens.nextAnswer());
    m_bench->advance(1min);
    QVERIFY(WriteBacklog(m_bench->connection()).hasGrant());
    QCOMPARE(mark(m_bench->token()->accessToken), mark("at-3"));
    const auto id = m_bench->connection()->settings().id;
    const auto stopped = endOf(m_bench->engine->stop(30s));
    m_bench->advance(5s);
    QVERIFY(!*stopped); // it is the only copy
    release();
    m_bench->advance(300ms);
    QVERIFY(*stopped);
    QCOMPARE(m_bench->grants.stored(id)->info.generation, quint64(3));
}

void TestStoreBusy::doubtIsWrittenDownWhenItIsFree()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_bench->authorized(u"crm"_s, u"revokes-family"_s);
    m_bench->tokens.holding = true;
    const auto refresh = refreshing();
    settle();
    hold();
    m_bench->tokens.release(lostReply());
    settle();
    QVERIFY(refresh.isDone());
    QCOMPARE(m_bench->health(), u"at-risk"_s);
    QCOMPARE(m_bench->grants.openAttempts()->size(), 1); // a worker that starts now finds the doubt here
    m_bench->advance(1s);
    release();
    m_bench->advance(300ms);
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"at-risk"_s);
}

void TestStoreBusy::refusalsAreClosedAfterAMoment()
{
    m_bench->tokens.holding = true;
    const auto refresh = refreshing();
    settle();
    hold();
    m_bench->tokens.release(answered(503, {}));
    m_bench->advance(300ms);
    release();
    m_bench->advance(300ms);
    QVERIFY(refresh.isDone());
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
}

void TestStoreBusy::closedWithItsOutcomeWhenItIsFree_data()
{
    QTest::addColumn<TokenExchange>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("event");
    QTest::newRow("refused") << answered(400, R"({"error":"invalid_grant"})") << u"refused"_s << u"refresh-refused"_s;
    QTest::newRow("not sent") << unreachable() << u"not-sent"_s << u"refresh-not-sent"_s;
}

/// Left open, it would be an unknown outcome to the next worker.
void TestStoreBusy::closedWithItsOutcomeWhenItIsFree()
{
    QFETCH(const TokenExchange, answer);
    m_bench->tokens.holding = true;
    const auto refresh = refreshing();
    settle();
    hold();
    m_bench->tokens.release(answer);
    m_bench->advance(3s);
    QVERIFY(refresh.isDone());
    QTEST(m_bench->events.events.last().kind, "event");
    const auto open = m_bench->grants.openAttempts().value();
    QCOMPARE(open.size(), 1);
    release();
    m_bench->advance(300ms);
    QTEST(m_bench->grants.outcomeOf(open.first().attemptId), "outcome");
    m_bench->restart();
    QVERIFY(!m_bench->connection()->condition().unknownSince.isValid());
}

void TestStoreBusy::signInsAreClosedWhenItIsFree_data()
{
    QTest::addColumn<TokenExchange>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("refused") << answered(400, R"({"error":"invalid_grant"})") << u"refused"_s;
    QTest::newRow("not sent") << unreachable() << u"not-sent"_s;
    QTest::newRow("lost") << lostReply() << u"unknown"_s;
}

void TestStoreBusy::signInsAreClosedWhenItIsFree()
{
    QFETCH(const TokenExchange, answer);
    m_bench->consents.reply = answer;
    const auto authorization = m_bench->beginAuthorizing();
    const auto consent = m_bench->consents.begun.last();
    consent->holding = true;
    consent->allow();
    settle();
    const auto open = m_bench->grants.openAttempts().value();
    QCOMPARE(open.size(), 1);
    hold();
    consent->release();
    m_bench->advance(3s);
    QVERIFY(authorization->hasEnded());
    QCOMPARE(m_bench->grants.openAttempts()->size(), 1);
    release();
    m_bench->advance(300ms);
    QTEST(m_bench->grants.outcomeOf(open.first().attemptId), "outcome");
}

void TestStoreBusy::changesWaitForIt()
{
    hold();
    ConnectionChanges changes;
    changes.clientSecret = secret("new");
    const Pending changed(m_bench->engine->editor().change(u"crm"_s, changes));
    m_bench->advance(1s);
    QVERIFY(!changed.isDone());
    release();
    m_bench->advance(100ms);
    QVERIFY(changed.isDone() && changed->has_value());
    m_bench->advance(1min);

    hold();
    const Pending kept(m_bench->engine->removal().remove(u"crm"_s, false));
    m_bench->advance(10s);
    QVERIFY(kept.isDone());
    QCOMPARE(codeOf(*kept), u"store-busy"_s);
    QVERIFY(m_bench->connection());
    const Pending removed(m_bench->engine->removal().remove(u"crm"_s, false));
    m_bench->advance(1s);
    QVERIFY(!removed.isDone());
    release();
    m_bench->advance(100ms);
    QVERIFY(removed.isDone() && removed->has_value());
    QVERIFY(m_bench->engine->connections().isEmpty());
}

void TestStoreBusy::stoppingIsNotHeldUp()
{
    hold();
    const auto refresh = refreshing();
    settle();
    const auto stopped = endOf(m_bench->engine->stop(30s));
    m_bench->advance(2s);
    QVERIFY(*stopped);
    QCOMPARE(m_bench->tokens.sends(), 0);
}

/// The keychain copy is newer than the row, and the next worker cannot write the row either.
void TestStoreBusy::theNewerCopyIsKept()
{
    m_bench->grants.breakCall("finishAttempt"_L1, u"store-busy"_s);
    const auto refresh = refreshing();
    m_bench->advance(2s);
    QCOMPARE(m_bench->copyOf()->main->info.generation, quint64(3));
    QCOMPARE(storedGeneration(), quint64(2));
    m_bench->grants.repair();
    // Another difference between the two, for which the copy is written again.
    QVERIFY(m_bench->grants.putSecret(m_bench->connection()->settings().id, secret("new")));
    hold();
    m_bench->restart();
    m_bench->advance(1min);
    QCOMPARE(m_bench->copyOf()->main->info.generation, quint64(3));
    QCOMPARE(mark(m_bench->token()->accessToken), mark("at-3"));
    release();
    m_bench->advance(1h);
    QVERIFY(storedGeneration() > 3);
    QCOMPARE(m_bench->copyOf()->main->info.generation, storedGeneration());
}

EVERGRANT_TEST(TestStoreBusy)
#include "tst_storebusy.moc"
