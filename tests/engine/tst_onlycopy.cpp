// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The keychain holds what the grant store could not take, and the next worker cannot take it over at once either.

#include "../support/testprogram.h"
#include "undecidedbench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestOnlyCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<UndecidedBench>(); }
    void cleanup() { m_bench.reset(); }

    void signInOutlivesAWorkerThatCannotStoreIt();
    void tokensOutliveAWorkerThatCannotStoreThem();
    void theirAttemptEndsWithTheRow();
    void staysNewWhereRowsCannotBeRead();
    void signInHoldsUpNoGrant();
    void unseenSignInIsKept_data();
    void unseenSignInIsKept();
    void unseenFirstGrantIsKept();
    void unseenGarbageIsNotKept();

private:
    QUuid id() const { return m_bench->connection()->settings().id; }
    /// Another difference between row and copy, for which the copy is written again.
    void changeSecret()
    {
        ConnectionChanges changes;
        changes.clientSecret = secret("new");
        QVERIFY(finished(m_bench->engine->editor().change(u"crm"_s, changes)));
    }
    void signInAsBobUnstored()
    {
        m_bench->grants.breakCall(u"putGrant"_s);
        m_bench->signInAsBob();
        QVERIFY(!m_bench->pending());
        QVERIFY(m_bench->copyOf()->pending);
        m_bench->kill();
    }

    std::unique_ptr<UndecidedBench> m_bench;
};

void TestOnlyCopy::signInOutlivesAWorkerThatCannotStoreIt()
{
    signInAsBobUnstored();
    m_bench->start(); // putGrant() fails as before
    QVERIFY(!m_bench->pending());
    changeSecret();
    m_bench->advance(1min);
    QVERIFY(finished(m_bench->connection()->refresh(true)));
    m_bench->advance(1min);
    QVERIFY(m_bench->copyOf()->pending);
    QCOMPARE(m_bench->copyOf()->clientSecret, m_bench->grants.clientSecret(id()).value());
    QCOMPARE(m_bench->copyOf()->main->info.generation, m_bench->connection()->grantInfo()->generation);
    m_bench->kill();
    m_bench->grants.repair();
    m_bench->start();
    QVERIFY(m_bench->isAsking());
    QVERIFY(!m_bench->copyOf()->pending);
    QVERIFY(UndecidedBench::answer(m_bench->current(), true));
    QCOMPARE(m_bench->account(), u"bob"_s);
}

void TestOnlyCopy::tokensOutliveAWorkerThatCannotStoreThem()
{
    const auto before = m_bench->connection()->grantInfo()->generation;
    m_bench->grants.breakCall(u"finishAttempt"_s);
    QVERIFY(finished(m_bench->connection()->refresh(true)));
    QCOMPARE(m_bench->copyOf()->main->info.generation, before + 1);
    m_bench->kill();
    m_bench->grants.breakCall(u"putGrant"_s);
    m_bench->start();
    changeSecret();
    QCOMPARE(m_bench->grants.stored(id())->info.generation, before);
    QCOMPARE(m_bench->copyOf()->main->info.generation, before + 1);
}

/// Were it closed before, a worker that finds the keyring locked would go on with the row.
void TestOnlyCopy::theirAttemptEndsWithTheRow()
{
    const auto before = m_bench->connection()->grantInfo()->generation;
    m_bench->grants.breakCall(u"finishAttempt"_s);
    QVERIFY(finished(m_bench->connection()->refresh(true)));
    const QUuid attempt = m_bench->grants.openAttempts()->first().attemptId;
    m_bench->kill();
    m_bench->grants.repair();
    m_bench->grants.breakCall(u"putGrant"_s);
    m_bench->start();
    QCOMPARE(m_bench->grants.outcomeOf(attempt), QString());
    m_bench->advance(11s);
    QCOMPARE(m_bench->grants.outcomeOf(attempt), u"succeeded"_s);
    QCOMPARE(m_bench->grants.stored(id())->info.generation, before + 1);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestOnlyCopy::staysNewWhereRowsCannotBeRead()
{
    signInAsBobUnstored();
    m_bench->start();
    QVERIFY(finished(m_bench->connection()->refresh(true)));
    const auto newest = m_bench->copyOf()->main->info.generation;
    QCOMPARE(newest, m_bench->connection()->grantInfo()->generation);
    m_bench->grants.breakCall(u"grant-main"_s, u"store-failed"_s);
    changeSecret();
    QCOMPARE(m_bench->copyOf()->main->info.generation, newest);
    QVERIFY(m_bench->copyOf()->pending);
}

/// A sign-in on a device was under way when the worker died, and the keyring is locked now.
void TestOnlyCopy::signInHoldsUpNoGrant()
{
    Authorization::Request request;
    request.target.grantType = GrantType::Device;
    QVERIFY(finished(m_bench->engine->signIns().begin(u"crm"_s, request, {})));
    QCOMPARE(m_bench->grants.openAttempts()->size(), 1);
    const QUuid attempt = m_bench->grants.openAttempts()->first().attemptId;
    m_bench->grants.breakCall(u"finishAttempt"_s); // as if it had no time for it
    m_bench->kill();
    m_bench->grants.repair();
    m_bench->keychain.state = KeyringState::Locked;
    m_bench->start();
    QVERIFY(m_bench->token());
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->grants.outcomeOf(attempt), QString()); // the copy may hold what it has brought
    m_bench->keychain.state = KeyringState::Ready;
    m_bench->restart();
    QCOMPARE(m_bench->grants.outcomeOf(attempt), u"unknown"_s);
    QVERIFY(m_bench->token());
}

void TestOnlyCopy::unseenSignInIsKept_data()
{
    QTest::addColumn<bool>("stored");
    QTest::newRow("rows are written") << true;
    QTest::newRow("rows cannot be written") << false;
}

void TestOnlyCopy::unseenSignInIsKept()
{
    QFETCH(const bool, stored);
    signInAsBobUnstored();
    m_bench->grants.repair();
    m_bench->keychain.state = KeyringState::Locked;
    m_bench->start();
    QVERIFY(m_bench->token());
    m_bench->keychain.state = KeyringState::Ready;
    if (!stored)
        m_bench->grants.breakCall(u"finishAttempt"_s);
    QVERIFY(finished(m_bench->connection()->refresh(true)));
    m_bench->advance(1min);
    QCOMPARE(m_bench->copyOf()->main->info.generation, m_bench->connection()->grantInfo()->generation);
    QVERIFY(m_bench->copyOf()->pending);
    m_bench->kill();
    m_bench->grants.repair();
    m_bench->start();
    QVERIFY(m_bench->isAsking());
    QCOMPARE(m_bench->current()->question()->account, u"bob"_s);
}

/// The first sign-in could not be stored, and there is no row at all.
void TestOnlyCopy::unseenFirstGrantIsKept()
{
    m_bench->add(u"shop"_s);
    m_bench->consents.reply = success("at-s", "rt-s");
    const auto begun = m_bench->beginAuthorizing(u"shop"_s);
    m_bench->grants.breakCall(u"finishAttempt"_s);
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY(m_bench->copyOf(u"shop"_s)->main);
    m_bench->kill();
    m_bench->grants.repair();
    m_bench->keychain.state = KeyringState::Locked;
    m_bench->start();
    QVERIFY(m_bench->token());
    m_bench->keychain.state = KeyringState::Ready;
    ConnectionChanges changes;
    changes.clientSecret = secret("new");
    QVERIFY(finished(m_bench->engine->editor().change(u"shop"_s, changes)));
    m_bench->advance(1min);
    QVERIFY(m_bench->copyOf(u"shop"_s)->main);
    m_bench->restart();
    QCOMPARE(m_bench->token({}, u"shop"_s)->accessToken, secret("at-s"));
}

/// What has been decided about is not kept for ever.
void TestOnlyCopy::unseenGarbageIsNotKept()
{
    signInAsBobUnstored();
    m_bench->grants.repair();
    const auto open = m_bench->grants.openAttempts().value();
    for (const auto& attempt : open)
        QVERIFY(m_bench->grants.finish(attempt.attemptId, u"succeeded"_s, std::nullopt));
    m_bench->keychain.state = KeyringState::Locked;
    m_bench->start();
    m_bench->keychain.state = KeyringState::Ready;
    QVERIFY(finished(m_bench->connection()->refresh(true)));
    m_bench->advance(1min);
    QVERIFY(!m_bench->copyOf()->pending);
}

EVERGRANT_TEST(TestOnlyCopy)
#include "tst_onlycopy.moc"
