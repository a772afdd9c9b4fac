// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A refused grant, a refused client: when a person is called, and when not any more.

#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestConnectionKeeperRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void confirmsARefusalOnce();
    void refusalWasAMistake();
    void refusalWhereReuseRevokes();
    void refusalAfterALostReply();
    void relievedByAuthorizingAgain();
    void forcedAfterRefusal();
    void forcedWhilePausedChangesNothing();
    void clientRejected();
    void clientSecretMeansTryAgain();

private:
    std::unique_ptr<Bench> m_bench;
};

void TestConnectionKeeperRefusals::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestConnectionKeeperRefusals::cleanup()
{
    m_bench.reset();
}

void TestConnectionKeeperRefusals::confirmsARefusalOnce()
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
    QVERIFY(m_bench->grants.stored(m_bench->connection()->connection().id).has_value());
}

void TestConnectionKeeperRefusals::refusalWasAMistake()
{
    m_bench->authorized();
    m_bench->tokens.script = {refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh());
    m_bench->advance(15s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_bench->signalsSeen.isEmpty());
}

void TestConnectionKeeperRefusals::refusalWhereReuseRevokes()
{
    m_bench->authorized(u"crm"_s, u"revokes-family"_s);
    m_bench->tokens.always = refusal("invalid_grant");
    QCOMPARE(kindOf(m_bench->refresh()), ErrorKind::PersonNeeded);
    m_bench->advance(1h);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(m_bench->signalsSeen, QStringList{u"attention crm"_s});
}

void TestConnectionKeeperRefusals::refusalAfterALostReply()
{
    m_bench->authorized();
    m_bench->tokens.script = {lostReply(), refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh());
    m_bench->advance(2s);
    QCOMPARE(m_bench->tokens.sends(), 2);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    const auto said = m_bench->events.last("refresh-refused"_L1);
    QVERIFY2(said.message.contains("lost"_L1), qPrintable(said.message));
    QCOMPARE(said.level, EventLevel::Error);
}

void TestConnectionKeeperRefusals::relievedByAuthorizingAgain()
{
    m_bench->authorized(u"crm"_s, u"revokes-family"_s);
    m_bench->tokens.script = {refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh());
    const auto again = m_bench->beginAuthorizing();
    QCOMPARE(m_bench->signalsSeen, QStringList{u"attention crm"_s});
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY(again->ended().result().has_value());
    QCOMPARE(m_bench->signalsSeen, (QStringList{u"attention crm"_s, u"relief crm"_s}));
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(!m_bench->connection()->condition().lastError);
}

void TestConnectionKeeperRefusals::forcedAfterRefusal()
{
    m_bench->authorized(u"crm"_s, u"revokes-family"_s);
    m_bench->tokens.script = {refusal("invalid_grant"), refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh());
    QCOMPARE(codeOf(m_bench->refresh(false)), u"needs-authorization"_s);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(kindOf(m_bench->refresh(true)), ErrorKind::PersonNeeded);
    QCOMPARE(m_bench->tokens.sends(), 2);
    QVERIFY(m_bench->refresh(true).has_value()); // the provider came to its senses
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestConnectionKeeperRefusals::forcedWhilePausedChangesNothing()
{
    m_bench->authorized(u"crm"_s, u"revokes-family"_s);
    m_bench->tokens.script = {refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh());
    QVERIFY(m_bench->keeper->setPaused(u"crm"_s, true).has_value());
    QVERIFY(!m_bench->refresh(true));
    QVERIFY(m_bench->keeper->setPaused(u"crm"_s, false).has_value());
    m_bench->advance(1h);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    QCOMPARE(m_bench->tokens.sends(), 1);
}

void TestConnectionKeeperRefusals::clientRejected()
{
    m_bench->authorized();
    m_bench->tokens.always = refusal("invalid_client", 401);
    QCOMPARE(kindOf(m_bench->refresh()), ErrorKind::PersonNeeded);
    QCOMPARE(m_bench->health(), u"misconfigured"_s);
    QCOMPARE(m_bench->signalsSeen, QStringList{u"attention crm"_s});
    QCOMPARE(m_bench->nextActionIn(), 3600);
    m_bench->advance(std::chrono::hours(5));
    QCOMPARE(m_bench->tokens.sends(), 6); // it might be mended on the other side
    m_bench->tokens.always.reset();
    m_bench->advance(1h);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->signalsSeen, (QStringList{u"attention crm"_s, u"relief crm"_s}));
}

void TestConnectionKeeperRefusals::clientSecretMeansTryAgain()
{
    m_bench->settled();
    m_bench->tokens.script = {refusal("invalid_client", 401)};
    QVERIFY(!m_bench->refresh());
    QCOMPARE(kindOf(m_bench->token({3601s, {}, 30s})), ErrorKind::PersonNeeded);
    ConnectionChanges changes;
    changes.clientSecret = secret("right");
    QVERIFY(finished(m_bench->keeper->change(u"crm"_s, changes)).has_value());
    QVERIFY(m_bench->health() != "misconfigured"_L1);
    m_bench->advance(1s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->tokens.sends(), 2);
    QCOMPARE(m_bench->tokens.sent.last().clientSecret, mark("right"));
    QCOMPARE(m_bench->signalsSeen, (QStringList{u"attention crm"_s, u"relief crm"_s}));
}

QTEST_GUILESS_MAIN(TestConnectionKeeperRefusals)
#include "tst_connectionkeeper_refusals.moc"
