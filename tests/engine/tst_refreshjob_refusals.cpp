// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A refused grant, a refused client: when a person is called, and when not any more.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(evergrant::TokenExchange)

class TestRefreshJobRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void confirmsARefusalOnce();
    void refusalWasAMistake_data();
    void refusalWasAMistake();
    void refusalAfterALostReply_data();
    void refusalAfterALostReply();
    void goesBackToTheTokenBefore();
    void goesBackOnlyOnce();
    void goesBackInsideTheWindowOnly();
    void goesBackWithoutAnAnswer_data();
    void goesBackWithoutAnAnswer();
    void diesWhileItGoesBack();
    void relievedByAuthorizingAgain();
    void forcedAfterRefusal();
    void forcedWhilePausedChangesNothing();
    void clientRejected();
    void clientSecretMeansTryAgain();
    void notesAreNoCorrection();

private:
    void needsAPerson();
    std::unique_ptr<Bench> m_bench;
};

void TestRefreshJobRefusals::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestRefreshJobRefusals::cleanup()
{
    m_bench.reset();
}

void TestRefreshJobRefusals::confirmsARefusalOnce()
{
    m_bench->authorized();
    m_bench->tokens.always = refusal("invalid_grant");
    m_bench->advance(2160s);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(m_bench->health(), u"degraded"_s);
    QVERIFY(m_bench->signalsSeen.isEmpty());
    m_bench->advance(15s);
    QCOMPARE(m_bench->tokens.sends(), 2);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    QCOMPARE(m_bench->signalsSeen, QStringList{u"attention crm"_s});
    m_bench->advance(std::chrono::days(30));
    QCOMPARE(m_bench->tokens.sends(), 2);
    QCOMPARE(m_bench->signalsSeen.size(), 1);
    // What an answer says is no reason to throw a token away.
    QVERIFY(m_bench->grants.stored(m_bench->connection()->settings().id).has_value());
}

/// Refused twice: a person is needed.
void TestRefreshJobRefusals::needsAPerson()
{
    m_bench->authorized();
    m_bench->tokens.script = {refusal("invalid_grant"), refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh());
    m_bench->advance(15s);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    QCOMPARE(m_bench->tokens.sends(), 2);
}

void TestRefreshJobRefusals::refusalWasAMistake_data()
{
    QTest::addColumn<QString>("policy");
    QTest::newRow("unknown") << QString();
    QTest::newRow("where reuse revokes") << u"revokes-family"_s;
}

void TestRefreshJobRefusals::refusalWasAMistake()
{
    QFETCH(QString, policy);
    m_bench->authorized(u"crm"_s, policy);
    m_bench->tokens.script = {refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh());
    m_bench->advance(15s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_bench->signalsSeen.isEmpty());
}

void TestRefreshJobRefusals::refusalAfterALostReply_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("replayAfter");
    QTest::newRow("unknown") << QString() << 2;
    QTest::newRow("where reuse revokes") << u"revokes-family"_s << 3300;
}

/// The lost reply explains it: no second look.
void TestRefreshJobRefusals::refusalAfterALostReply()
{
    QFETCH(QString, policy);
    QFETCH(int, replayAfter);
    m_bench->authorized(u"crm"_s, policy);
    m_bench->tokens.script = {lostReply(), refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh());
    m_bench->advance(std::chrono::seconds(replayAfter));
    QCOMPARE(m_bench->tokens.sends(), 2);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    const auto said = m_bench->events.last("refresh-refused"_L1);
    QVERIFY2(said.message.contains("lost"_L1), qPrintable(said.message));
    QCOMPARE(said.level, EventLevel::Error);
}

/// The server has lost its latest writes: it knows the refresh token before the current one.
void TestRefreshJobRefusals::goesBackToTheTokenBefore()
{
    m_bench->authorized(u"crm"_s, u"until-successor-used"_s);
    m_bench->tokens.script = {refusal("invalid_grant"), refusal("invalid_grant"), success("at-3", "rt-3")};
    QVERIFY(!m_bench->refresh());
    m_bench->advance(15s);
    QCOMPARE(m_bench->tokens.sends(), 3);
    QCOMPARE(m_bench->tokens.sent.at(1).refreshToken, mark("rt-2"));
    QCOMPARE(m_bench->tokens.sent.at(2).refreshToken, mark("rt-1"));
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_bench->signalsSeen.isEmpty());
    QCOMPARE(m_bench->connection()->grantInfo()->generation, quint64(3));
    QVERIFY(m_bench->refresh().has_value());
    QCOMPARE(m_bench->tokens.sent.last().refreshToken, mark("rt-3"));
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestRefreshJobRefusals::goesBackOnlyOnce()
{
    m_bench->authorized(u"crm"_s, u"old-stays-valid"_s);
    m_bench->tokens.always = refusal("invalid_grant");
    QVERIFY(!m_bench->refresh());
    m_bench->advance(1h);
    QCOMPARE(m_bench->tokens.sends(), 3);
    QCOMPARE(m_bench->tokens.sent.last().refreshToken, mark("rt-1"));
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    QCOMPARE(m_bench->signalsSeen, QStringList{u"attention crm"_s});
    // Whoever forces it asks about the current one.
    QCOMPARE(kindOf(m_bench->refresh(true)), ErrorKind::PersonNeeded);
    QCOMPARE(m_bench->tokens.sent.last().refreshToken, mark("rt-2"));
}

/// The window was open when it was decided, and the server cannot be reached before it has closed.
void TestRefreshJobRefusals::goesBackInsideTheWindowOnly()
{
    m_bench->authorized(u"crm"_s, u"window:60"_s);
    m_bench->tokens.script = {refusal("invalid_grant"), refusal("invalid_grant")};
    m_bench->tokens.always = unreachable();
    QVERIFY(!m_bench->refresh());
    m_bench->advance(60s);
    const auto sentBefore = m_bench->tokens.sends();
    QCOMPARE(m_bench->tokens.sent.at(2).refreshToken, mark("rt-1"));

    m_bench->tokens.always = refusal("invalid_grant");
    m_bench->advance(1h);
    QVERIFY(m_bench->tokens.sends() > sentBefore);
    for (auto i = sentBefore; i < m_bench->tokens.sends(); ++i)
        QCOMPARE(m_bench->tokens.sent.at(i).refreshToken, mark("rt-2"));
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
}

void TestRefreshJobRefusals::goesBackWithoutAnAnswer_data()
{
    QTest::addColumn<TokenExchange>("answer");
    QTest::newRow("lost") << lostReply();
    QTest::newRow("without a reason") << answered(400, "");
    QTest::newRow("unclear") << answered(400, R"({"error":"weird"})");
    QTest::newRow("put off") << throttled("1");
}

/// Then the current token is the one that is tried, and the one before it is not sent again.
void TestRefreshJobRefusals::goesBackWithoutAnAnswer()
{
    QFETCH(TokenExchange, answer);
    m_bench->authorized(u"crm"_s, u"old-stays-valid"_s);
    m_bench->tokens.always = refusal("invalid_grant");
    m_bench->tokens.script = {refusal("invalid_grant"), refusal("invalid_grant"), answer};
    QVERIFY(!m_bench->refresh());
    m_bench->advance(1h);
    QCOMPARE(m_bench->tokens.sends(), 4);
    QCOMPARE(m_bench->tokens.sent.at(2).refreshToken, mark("rt-1"));
    QCOMPARE(m_bench->tokens.sent.at(3).refreshToken, mark("rt-2"));
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
}

void TestRefreshJobRefusals::diesWhileItGoesBack()
{
    m_bench->authorized(u"crm"_s, u"old-stays-valid"_s);
    m_bench->tokens.script = {refusal("invalid_grant"), refusal("invalid_grant"), lostReply(), success("at-3", "rt-3")};
    QVERIFY(!m_bench->refresh());
    m_bench->advance(10s);
    QCOMPARE(m_bench->tokens.sends(), 3);
    m_bench->restart();
    m_bench->advance(15s);
    QCOMPARE(m_bench->tokens.sends(), 4);
    QCOMPARE(m_bench->tokens.sent.last().refreshToken, mark("rt-2"));
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestRefreshJobRefusals::relievedByAuthorizingAgain()
{
    needsAPerson();
    const auto again = m_bench->beginAuthorizing();
    QCOMPARE(m_bench->signalsSeen, QStringList{u"attention crm"_s});
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY(again->ended().result().has_value());
    QCOMPARE(m_bench->signalsSeen, (QStringList{u"attention crm"_s, u"relief crm"_s}));
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(!m_bench->connection()->condition().lastError);
}

void TestRefreshJobRefusals::forcedAfterRefusal()
{
    needsAPerson();
    m_bench->tokens.script = {refusal("invalid_grant")};
    QCOMPARE(codeOf(m_bench->refresh(false)), u"needs-authorization"_s);
    QCOMPARE(m_bench->tokens.sends(), 2);
    QCOMPARE(kindOf(m_bench->refresh(true)), ErrorKind::PersonNeeded);
    QCOMPARE(m_bench->tokens.sends(), 3);
    QVERIFY(m_bench->refresh(true).has_value()); // the provider came to its senses
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestRefreshJobRefusals::forcedWhilePausedChangesNothing()
{
    needsAPerson();
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, true)).has_value());
    QVERIFY(!m_bench->refresh(true));
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, false)).has_value());
    m_bench->advance(1h);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    QCOMPARE(m_bench->tokens.sends(), 2);
}

void TestRefreshJobRefusals::clientRejected()
{
    m_bench->authorized();
    m_bench->tokens.always = refusal("invalid_client", 401);
    QCOMPARE(kindOf(m_bench->refresh()), ErrorKind::PersonNeeded);
    QCOMPARE(m_bench->health(), u"misconfigured"_s);
    QCOMPARE(m_bench->signalsSeen, QStringList{u"attention crm"_s});
    QCOMPARE(m_bench->nextActionIn(), 3600);
    m_bench->advance(std::chrono::hours(5));
    QCOMPARE(m_bench->tokens.sends(), 6); // it might be repaired on the other side
    m_bench->tokens.always.reset();
    m_bench->advance(1h);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->signalsSeen, (QStringList{u"attention crm"_s, u"relief crm"_s}));
}

void TestRefreshJobRefusals::clientSecretMeansTryAgain()
{
    m_bench->settled();
    m_bench->tokens.script = {refusal("invalid_client", 401)};
    QVERIFY(!m_bench->refresh());
    QCOMPARE(kindOf(m_bench->token({3601s, {}, 30s})), ErrorKind::PersonNeeded);
    ConnectionChanges changes;
    changes.clientSecret = secret("right");
    QVERIFY(finished(m_bench->engine->editor().change(u"crm"_s, changes)).has_value());
    QVERIFY(m_bench->health() != "misconfigured"_L1);
    m_bench->advance(1s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->tokens.sends(), 2);
    QCOMPARE(m_bench->tokens.sent.last().clientSecret, mark("right"));
    QCOMPARE(m_bench->signalsSeen, (QStringList{u"attention crm"_s, u"relief crm"_s}));
}

/// They say something about the connection and change nothing of what is sent.
void TestRefreshJobRefusals::notesAreNoCorrection()
{
    m_bench->settled();
    m_bench->tokens.always = refusal("invalid_client", 401);
    QVERIFY(!m_bench->refresh());
    const Condition before = m_bench->connection()->condition();
    QVERIFY(before.misconfigured);
    const auto sends = m_bench->tokens.sends();
    ConnectionChanges changes;
    changes.settings = {{u"purpose"_s, u"Sync"_s}};
    QVERIFY(finished(m_bench->engine->editor().change(u"crm"_s, changes)).has_value());
    QCOMPARE(m_bench->connections.saved.first().settings.value(u"purpose"_s), u"Sync"_s);
    m_bench->advance(1min);
    QCOMPARE(m_bench->tokens.sends(), sends);
    QVERIFY(m_bench->connection()->condition().misconfigured);
    QVERIFY(m_bench->connection()->condition().lastError == before.lastError);
    QCOMPARE(m_bench->nextActionIn(), 3540);
    changes.settings = {{u"purpose"_s, QString()}};
    QVERIFY(finished(m_bench->engine->editor().change(u"crm"_s, changes)).has_value());
    QVERIFY(!m_bench->connections.saved.first().settings.contains(u"purpose"_s));
}

EVERGRANT_TEST(TestRefreshJobRefusals)
#include "tst_refreshjob_refusals.moc"
