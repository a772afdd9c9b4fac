// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets an access token, and who waits.

#include "../support/testprogram.h"
#include "bench.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestManagedConnectionTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void handsOutWhatIsInHand();
    void manyCallersOneSend();
    void manyCallersOneFailure();
    void waitsThirtySecondsAtMost();
    void lateAnswerIsStoredAllTheSame();
    void refreshesForMinValid();
    void moreThanAWholeLife();
    void shortLivedTokens();
    void rejectedTokenIsRenewed();
    void rejectedTokenOfTheDayBefore();
    void rejectedByManyAtOnce();
    void callerWaitsForACloseTry();
    void callersDoNotMakeItWorse();
    void waitingCallersShareOneTry();
    void waitingCallerSeesWhatChanged_data();
    void waitingCallerSeesWhatChanged();
    void withoutTokenIn_data();
    void withoutTokenIn();
    void withTokenInEveryState_data();
    void withTokenInEveryState();
    void wallClockSet_data();
    void wallClockSet();

private:
    static TokenDemand demand(std::chrono::seconds minValid) { return {minValid, {}, 30s}; }

    std::unique_ptr<Bench> m_bench;
};

void TestManagedConnectionTokens::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestManagedConnectionTokens::cleanup()
{
    m_bench.reset();
}

void TestManagedConnectionTokens::handsOutWhatIsInHand()
{
    m_bench->authorized();
    const auto token = m_bench->token();
    QCOMPARE(mark(token->accessToken), mark("at-2"));
    QCOMPARE(token->tokenType, u"Bearer"_s);
    QCOMPARE(token->expiresAt, std::optional(m_bench->clock.now().addSecs(3600)));
    QCOMPARE(token->warning, QString());
    QCOMPARE(m_bench->tokens.sends(), 0);
}

void TestManagedConnectionTokens::manyCallersOneSend()
{
    const auto connection = m_bench->settled();
    m_bench->tokens.holding = true;
    std::vector<Pending<Result<UsableToken>>> callers;
    for (int i = 0; i < 50; ++i)
        callers.emplace_back(connection->token(demand(3601s)));
    settle();
    QCOMPARE(m_bench->tokens.sends(), 1);
    m_bench->tokens.release(success("at-3", "rt-3", 7200));
    settle();
    for (const auto& caller : callers)
        QCOMPARE(mark(caller.result()->accessToken), mark("at-3"));
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(m_bench->events.count("refresh-succeeded"_L1), 2); // with the one at the sign-in
}

void TestManagedConnectionTokens::manyCallersOneFailure()
{
    const auto connection = m_bench->settled();
    m_bench->tokens.holding = true;
    std::vector<Pending<Result<UsableToken>>> callers;
    for (int i = 0; i < 50; ++i)
        callers.emplace_back(connection->token(demand(3601s)));
    m_bench->tokens.release(refusal("invalid_client", 401));
    settle();
    QCOMPARE(m_bench->tokens.sends(), 1);
    for (const auto& caller : callers)
        QCOMPARE(kindOf(caller.result()), ErrorKind::PersonNeeded);
}

void TestManagedConnectionTokens::waitsThirtySecondsAtMost()
{
    const auto connection = m_bench->settled();
    m_bench->tokens.holding = true;
    const Pending patient(connection->token(demand(3601s)));
    const Pending hasty(connection->token({3601s, {}, 5s}));
    m_bench->advance(4999ms);
    QVERIFY(!hasty.isDone());
    m_bench->advance(1ms);
    QCOMPARE(kindOf(*hasty), ErrorKind::Temporary);
    m_bench->advance(24999ms);
    QVERIFY(!patient.isDone());
    m_bench->advance(1ms);
    QCOMPARE(kindOf(*patient), ErrorKind::Temporary);
    QCOMPARE(patient.ends(), std::size_t(1));
}

void TestManagedConnectionTokens::lateAnswerIsStoredAllTheSame()
{
    const auto connection = m_bench->settled();
    m_bench->tokens.holding = true;
    const Pending caller(connection->token({3601s, {}, 5s}));
    m_bench->advance(40s);
    QVERIFY(!caller.result());
    m_bench->tokens.release(success("at-3", "rt-3"));
    settle();
    QCOMPARE(m_bench->grants.stored(connection->settings().id)->info.generation, quint64(3));
    QCOMPARE(mark(m_bench->token()->accessToken), mark("at-3"));
}

void TestManagedConnectionTokens::refreshesForMinValid()
{
    m_bench->authorized();
    m_bench->advance(1000s); // 2600 s left
    QCOMPARE(mark(m_bench->token(demand(2600s))->accessToken), mark("at-2"));
    QCOMPARE(m_bench->tokens.sends(), 0);
    QCOMPARE(mark(m_bench->token(demand(2601s))->accessToken), mark("at-3"));
    QCOMPARE(m_bench->tokens.sends(), 1);
}

/// Above the whole life: a fresh one with a warning, and never two refreshes within 60 s.
void TestManagedConnectionTokens::moreThanAWholeLife()
{
    m_bench->authorized();
    m_bench->advance(100s);
    const auto first = m_bench->token(demand(7200s));
    QCOMPARE(mark(first->accessToken), mark("at-3"));
    QVERIFY2(first->warning.contains("7200"_L1), qPrintable(first->warning));
    for (int i = 0; i < 5; ++i) {
        m_bench->advance(11s);
        const auto again = m_bench->token(demand(7200s));
        QCOMPARE(mark(again->accessToken), mark("at-3"));
        QVERIFY(!again->warning.isEmpty());
    }
    QCOMPARE(m_bench->tokens.sends(), 1);
    m_bench->advance(10s);
    QCOMPARE(mark(m_bench->token(demand(7200s))->accessToken), mark("at-4"));
    QCOMPARE(m_bench->tokens.sends(), 2);
}

void TestManagedConnectionTokens::shortLivedTokens()
{
    m_bench->tokens.life = 40;
    m_bench->authorized();
    QVERIFY(!m_bench->token()->warning.isEmpty()); // the default of 60 s is more than its life
    QCOMPARE(m_bench->tokens.sends(), 0);
    QCOMPARE(m_bench->nextActionIn(), 24);
    m_bench->advance(24s);
    QCOMPARE(m_bench->tokens.sends(), 1);
}

void TestManagedConnectionTokens::rejectedTokenIsRenewed()
{
    m_bench->authorized();
    TokenDemand refused;
    refused.rejected = secret("at-2");
    const auto token = m_bench->token(refused);
    QCOMPARE(mark(token->accessToken), mark("at-3"));
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(m_bench->events.count("token-rejected"_L1), 1);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestManagedConnectionTokens::rejectedTokenOfTheDayBefore()
{
    m_bench->authorized();
    TokenDemand refused;
    refused.rejected = secret("at-1");
    QCOMPARE(mark(m_bench->token(refused)->accessToken), mark("at-2"));
    QCOMPARE(m_bench->tokens.sends(), 0);
    QCOMPARE(m_bench->events.count("token-rejected"_L1), 0);
}

void TestManagedConnectionTokens::rejectedByManyAtOnce()
{
    const auto connection = m_bench->authorized();
    m_bench->tokens.holding = true;
    std::vector<Pending<Result<UsableToken>>> callers;
    for (int i = 0; i < 10; ++i)
        callers.emplace_back(connection->token({60s, secret("at-2"), 30s}));
    // Meanwhile the refused token is handed to nobody.
    const Pending other(connection->token({}));
    settle();
    QVERIFY(!other.isDone());
    m_bench->tokens.holding = false;
    m_bench->tokens.release(success("at-3", "rt-3"));
    settle();
    for (const auto& caller : callers)
        QCOMPARE(mark(caller.result()->accessToken), mark("at-3"));
    QCOMPARE(mark((*other)->accessToken), mark("at-3"));
    QCOMPARE(mark(m_bench->token({60s, secret("at-2"), 30s})->accessToken), mark("at-3"));
    QCOMPARE(m_bench->tokens.sends(), 1);
}

/// A reply is lost, the next one comes a second later: the script that asked notices nothing.
void TestManagedConnectionTokens::callerWaitsForACloseTry()
{
    const auto connection = m_bench->settled(u"old-stays-valid"_s);
    m_bench->tokens.script = {lostReply()};
    const Pending caller(connection->token(demand(3600s)));
    settle();
    QVERIFY(!caller.isDone());
    QCOMPARE(m_bench->health(), u"degraded"_s);
    m_bench->advance(1s);
    QCOMPARE(mark((*caller)->accessToken), mark("at-3"));
    QCOMPARE(m_bench->tokens.sends(), 2);

    // A try that is further away is not waited for by who has seen one fail.
    m_bench->advance(61s);
    m_bench->tokens.script = {throttled("20")};
    QCOMPARE(kindOf(m_bench->token(demand(3600s))), ErrorKind::Temporary);
}

/// After a failure a caller is no reason to send earlier than planned.
void TestManagedConnectionTokens::callersDoNotMakeItWorse()
{
    const auto connection = m_bench->settled();
    m_bench->tokens.always = throttled("20");
    QVERIFY(!m_bench->refresh());
    QCOMPARE(m_bench->tokens.sends(), 1);
    const Pending waits(connection->token(demand(3601s))); // 20 s are within its 30
    const auto refused = m_bench->token({3601s, {}, 10s});
    QCOMPARE(kindOf(refused), ErrorKind::Temporary);
    m_bench->advance(19s);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QVERIFY(!waits.isDone());
    m_bench->advance(1s);
    QCOMPARE(m_bench->tokens.sends(), 2);
    QVERIFY(waits.isDone());
}

void TestManagedConnectionTokens::waitingCallersShareOneTry()
{
    const auto connection = m_bench->settled();
    m_bench->tokens.script = {unreachable()};
    QVERIFY(!m_bench->refresh());
    std::vector<Pending<Result<UsableToken>>> callers;
    for (int i = 0; i < 50; ++i)
        callers.emplace_back(connection->token(demand(3600s)));
    m_bench->advance(10s);
    QCOMPARE(m_bench->tokens.sends(), 2);
    for (const auto& caller : callers)
        QCOMPARE(mark(caller.result()->accessToken), mark("at-3"));
}

void TestManagedConnectionTokens::waitingCallerSeesWhatChanged_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("paused") << u"pause"_s << ErrorKind::Temporary << u"paused"_s;
    QTest::newRow("removed") << u"remove"_s << ErrorKind::NoSuchConnection << u"removed"_s;
    QTest::newRow("stopping") << u"stop"_s << ErrorKind::Temporary << u"stopping"_s;
}

void TestManagedConnectionTokens::waitingCallerSeesWhatChanged()
{
    QFETCH(QString, what);
    const auto connection = m_bench->settled();
    m_bench->tokens.script = {unreachable()};
    QVERIFY(!m_bench->refresh());
    const Pending waits(connection->token(demand(3601s)));
    settle();
    QVERIFY(!waits.isDone());
    if (what == "pause"_L1)
        QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, true)).has_value());
    if (what == "remove"_L1)
        QVERIFY(finished(m_bench->engine->removal().remove(u"crm"_s, false)).has_value());
    if (what == "stop"_L1)
        finish(m_bench->engine->stop(1s));
    m_bench->advance(10s);
    QTEST(kindOf(*waits).value(), "kind");
    QTEST(codeOf(*waits), "code");
    QCOMPARE(m_bench->tokens.sends(), 1);
}

void TestManagedConnectionTokens::withoutTokenIn_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("sends");
    QTest::newRow("never-authorized") << u"never-authorized"_s << ErrorKind::PersonNeeded << 0;
    QTest::newRow("needs-authorization") << u"needs-authorization"_s << ErrorKind::PersonNeeded << 0;
    QTest::newRow("misconfigured") << u"misconfigured"_s << ErrorKind::PersonNeeded << 0;
    QTest::newRow("paused") << u"paused"_s << ErrorKind::Temporary << 0;
    QTest::newRow("store-locked") << u"store-locked"_s << ErrorKind::StoreLocked << 0;
    QTest::newRow("degraded") << u"degraded"_s << ErrorKind::Temporary << 1;
}

void TestManagedConnectionTokens::withoutTokenIn()
{
    QFETCH(QString, state);
    if (state == "never-authorized"_L1) {
        m_bench->add();
    } else {
        m_bench->authorized(u"crm"_s, u"revokes-family"_s);
        if (state == "paused"_L1)
            QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, true)).has_value());
        if (state == "needs-authorization"_L1)
            m_bench->tokens.always = refusal("invalid_grant");
        else if (state == "misconfigured"_L1)
            m_bench->tokens.always = refusal("invalid_client", 401);
        else
            m_bench->tokens.always = unreachable();
        m_bench->advance(2h);
        if (state == "store-locked"_L1) {
            m_bench->profileKeys.refuse = Error{ErrorKind::StoreLocked, u"keyring-locked"_s, u"locked"_s};
            m_bench->restart();
        }
    }
    QCOMPARE(m_bench->health(), state);
    const int before = m_bench->tokens.sends();
    const Pending token(m_bench->connection()->token({}));
    m_bench->advance(30s);
    QTEST(kindOf(*token).value(), "kind");
    QVERIFY(!token->error().message.isEmpty());
    QTEST(std::min(m_bench->tokens.sends() - before, 1), "sends");
}

void TestManagedConnectionTokens::withTokenInEveryState_data()
{
    QTest::addColumn<QString>("state");
    for (const auto* state : {"healthy", "degraded", "at-risk", "needs-authorization", "misconfigured", "paused"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void TestManagedConnectionTokens::withTokenInEveryState()
{
    QFETCH(QString, state);
    m_bench->authorized(u"crm"_s, u"revokes-family"_s);
    if (state == "degraded"_L1)
        m_bench->tokens.script = {unreachable(), unreachable()};
    if (state == "at-risk"_L1)
        m_bench->tokens.script = {lostReply()};
    if (state == "needs-authorization"_L1)
        m_bench->tokens.script = {refusal("invalid_grant"), refusal("invalid_grant")};
    if (state == "misconfigured"_L1)
        m_bench->tokens.script = {refusal("invalid_client", 401)};
    if (state == "paused"_L1)
        QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, true)).has_value());
    else
        QCOMPARE(m_bench->refresh().has_value(), state == "healthy"_L1);
    m_bench->advance(5s); // a refusal is put to the test
    QCOMPARE(m_bench->health(), state);
    const int before = m_bench->tokens.sends();
    const auto token = m_bench->token();
    QCOMPARE(token.value().warning.isEmpty(), state == "healthy"_L1);
    QCOMPARE(m_bench->tokens.sends(), before);
}

void TestManagedConnectionTokens::wallClockSet_data()
{
    QTest::addColumn<qint64>("jump");
    QTest::newRow("a day ahead") << qint64(86400);
    QTest::newRow("a day back") << qint64(-86400);
    QTest::newRow("to the year 2000") << qint64(-26) * 366 * 86400;
}

/// Neither what is handed out nor when it is renewed depends on it; not even if something else plans anew meanwhile.
void TestManagedConnectionTokens::wallClockSet()
{
    QFETCH(qint64, jump);
    m_bench->authorized();
    QCOMPARE(m_bench->nextActionIn(), 2160);
    m_bench->clock.setNow(m_bench->clock.now().addSecs(jump));
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, true)).has_value());
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, false)).has_value());
    QCOMPARE(m_bench->nextActionIn(), 2160);
    QCOMPARE(mark(m_bench->token(demand(3600s))->accessToken), mark("at-2"));
    m_bench->advance(2159s);
    QCOMPARE(m_bench->tokens.sends(), 0);
    QVERIFY(m_bench->token(demand(1441s)).has_value());
    m_bench->advance(1s);
    QCOMPARE(m_bench->tokens.sends(), 1);
}

EVERGRANT_TEST(TestManagedConnectionTokens)
#include "tst_managedconnection_tokens.moc"
