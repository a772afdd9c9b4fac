// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The Engine goes while tasks wait: each of them ends once, and (says AddressSanitizer) touches nothing that is gone.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestEngineLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whileSending();
    void whileStarting_data();
    void whileStarting();
    void whileSigningIn_data();
    void whileSigningIn();
    void whileWaitingInLine();
    void whileStopping();
    void whileStoppingInASignIn();
    void whileWritingCopies();
    void whileCallersWait();

private:
    void letEverythingEnd()
    {
        m_bench->tokens.holding = m_bench->tokens.holdingDiscovery = m_bench->keychain.holding = false;
        settle();
        m_bench->tokens.releaseAll(success("at-9", "rt-9"));
        m_bench->profileKeys.release();
        m_bench->keychain.release();
        for (const auto& consent : std::as_const(m_bench->consents.begun))
            consent->release();
        m_bench->advance(1h);
    }

    std::unique_ptr<Bench> m_bench;
};

void TestEngineLifetime::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestEngineLifetime::cleanup()
{
    m_bench.reset();
}

/// The Engine goes while a request is open: what comes back is stored all the same.
void TestEngineLifetime::whileSending()
{
    const auto id = m_bench->authorized()->settings().id;
    m_bench->tokens.holding = true;
    const Pending refresh(m_bench->connection()->refresh(true));
    const Pending token(m_bench->connection()->token({9999s, {}, 30s}));
    m_bench->engine.reset();
    settle();
    QVERIFY(!refresh.isDone());
    m_bench->tokens.release(success("at-3", "rt-3"));
    settle();
    QVERIFY(refresh->has_value());
    QVERIFY(token.isDone());
    QCOMPARE(m_bench->grants.stored(id)->info.generation, quint64(3));
    QCOMPARE(m_bench->order.join(u','), u"journal,send,commit,copy"_s);
}

void TestEngineLifetime::whileStarting_data()
{
    QTest::addColumn<bool>("waitsForKey");
    QTest::newRow("for the key") << true;
    QTest::newRow("for the copies") << false;
}

void TestEngineLifetime::whileStarting()
{
    QFETCH(bool, waitsForKey);
    m_bench->authorized();
    m_bench->kill();
    m_bench->profileKeys.holding = waitsForKey;
    m_bench->keychain.holding = !waitsForKey;
    m_bench->engine = std::make_unique<Engine>(m_bench->ports());
    const Pending started(m_bench->engine->start());
    const Pending unlocked(m_bench->engine->stores().unlock(true));
    auto fields = m_bench->fields(u"other"_s);
    fields.clientSecret = secret("hush");
    const Pending added(m_bench->engine->editor().add(fields));
    const Pending removed(m_bench->engine->removal().remove(u"crm"_s, true));
    settle();
    m_bench->engine.reset();
    letEverythingEnd();
    QCOMPARE(started.ends() + unlocked.ends() + added.ends() + removed.ends(), std::size_t(4));
    QVERIFY(!*added && !*removed);
    QCOMPARE(m_bench->grants.infos(GrantSlot::Main)->size(), 1);
}

void TestEngineLifetime::whileSigningIn_data()
{
    QTest::addColumn<QString>("step");
    for (const auto* step : {"discovering", "waiting", "exchanging"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestEngineLifetime::whileSigningIn()
{
    QFETCH(QString, step);
    auto fields = m_bench->fields();
    fields.providerId = u"openid"_s;
    fields.settings = {{u"issuer"_s, u"https://found.example"_s}};
    QVERIFY(finished(m_bench->engine->editor().add(fields)).has_value());
    const auto connection = m_bench->connection();
    m_bench->tokens.holdingDiscovery = step == "discovering"_L1;
    const Pending begun(m_bench->engine->signIns().begin(u"crm"_s, {}, {}));
    settle();
    const auto authorization = m_bench->engine->signIns().of(connection->settings().id);
    if (step == "exchanging"_L1) {
        m_bench->consents.begun.last()->holding = true;
        m_bench->consents.begun.last()->allow();
        settle();
    }
    m_bench->engine.reset();
    letEverythingEnd();
    QCOMPARE(begun.ends(), std::size_t(1));
    QVERIFY(authorization->hasEnded());
    // A code that was sent is good for one time only: what it brought is kept.
    const bool kept = step == "exchanging"_L1;
    QCOMPARE(authorization->ended().result().has_value(), kept);
    QCOMPARE(m_bench->grants.stored(connection->settings().id).has_value(), kept);
}

void TestEngineLifetime::whileWaitingInLine()
{
    const auto connection = m_bench->authorized();
    m_bench->tokens.holding = true;
    const Pending refresh(connection->refresh(true));
    const Pending secretSet(changeCredentials(connection, {secret("hush"), {}, {}}));
    const Pending removed(m_bench->engine->removal().remove(u"crm"_s, true));
    settle();
    m_bench->engine.reset();
    letEverythingEnd();
    QCOMPARE(refresh.ends() + secretSet.ends() + removed.ends(), std::size_t(3));
    QVERIFY(refresh->has_value() && secretSet->has_value());
    QVERIFY(!*removed);
}

void TestEngineLifetime::whileStopping()
{
    const auto connection = m_bench->authorized();
    m_bench->tokens.holding = true;
    const Pending refresh(connection->refresh(true));
    const auto stopped = endOf(m_bench->engine->stop(30s));
    m_bench->engine.reset();
    QVERIFY(!*stopped);
    letEverythingEnd();
    QVERIFY(*stopped && refresh.isDone());
}

/// The answer to a device's question is under way: what it brings is stored before the worker goes, and not proven.
void TestEngineLifetime::whileStoppingInASignIn()
{
    const auto connection = m_bench->add();
    const auto authorization = m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->answerUnderWay = true;
    const auto stopped = endOf(m_bench->engine->stop(30s));
    settle();
    QVERIFY(!*stopped);
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY(*stopped && authorization->hasEnded());
    QVERIFY(authorization->ended().result());
    QVERIFY(m_bench->grants.stored(connection->settings().id));
    QCOMPARE(m_bench->tokens.sends(), 0);
}

void TestEngineLifetime::whileWritingCopies()
{
    const auto connection = m_bench->authorized();
    m_bench->keychain.holding = true;
    const Pending refresh(connection->refresh(true));
    const Pending removed(m_bench->engine->removal().remove(u"crm"_s, false));
    settle();
    m_bench->engine.reset();
    letEverythingEnd();
    QVERIFY(refresh.isDone() && removed.isDone());
}

void TestEngineLifetime::whileCallersWait()
{
    const auto connection = m_bench->settled();
    m_bench->tokens.script = {unreachable()};
    const Pending refresh(connection->refresh(true));
    const Pending token(connection->token({3600s, {}, 30s}));
    settle();
    QVERIFY(!token.isDone());
    m_bench->engine.reset();
    letEverythingEnd();
    QCOMPARE(token.ends(), std::size_t(1));
}

EVERGRANT_TEST(TestEngineLifetime)
#include "tst_engine_lifetime.moc"
