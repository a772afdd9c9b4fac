// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An attempt that has ended is closed in the journal before the worker ends: the next one would take its outcome for
// unknown.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestUnfinished : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void waitsUntilTheStoreTakesTheEnd_data();
    void waitsUntilTheStoreTakesTheEnd();
    void waitsForAWriteUnderWay();
    void waitsNoLongerThanTheLimit();
    void namesTokensThatEndWithIt();
    void endsAtOnceWhereNothingIsOpen();

private:
    void refusedSignIn();
    void refusedRefresh();
    QUuid open() const
    {
        const auto attempts = m_bench->grants.openAttempts().value();
        return attempts.size() == 1 ? attempts.first().attemptId : QUuid();
    }

    std::unique_ptr<Bench> m_bench;
};

void TestUnfinished::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_bench->settled(u"old-stays-valid"_s);
}

void TestUnfinished::refusedSignIn()
{
    m_bench->consents.reply = refusal("invalid_grant");
    const auto authorization = m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY(authorization->hasEnded());
}

void TestUnfinished::refusedRefresh()
{
    m_bench->tokens.script = {refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh());
}

void TestUnfinished::waitsUntilTheStoreTakesTheEnd_data()
{
    QTest::addColumn<bool>("isSignIn");
    QTest::addColumn<QString>("trouble");
    QTest::newRow("of a sign-in, failing") << true << u"store-full"_s;
    QTest::newRow("of a sign-in, busy") << true << u"store-busy"_s;
    QTest::newRow("of a refresh, failing") << false << u"store-full"_s;
}

void TestUnfinished::waitsUntilTheStoreTakesTheEnd()
{
    QFETCH(const bool, isSignIn);
    QFETCH(const QString, trouble);
    m_bench->grants.breakCall(u"finishAttempt"_s, trouble);
    isSignIn ? refusedSignIn() : refusedRefresh();
    const QUuid attempt = open();
    QVERIFY(!attempt.isNull());
    const auto stopped = endOf(m_bench->engine->stop(30s));
    m_bench->advance(5s);
    QVERIFY(!*stopped);
    m_bench->grants.repair();
    m_bench->advance(11s);
    QVERIFY(*stopped);
    QCOMPARE(m_bench->grants.outcomeOf(attempt), u"refused"_s);
}

void TestUnfinished::waitsForAWriteUnderWay()
{
    m_bench->grants.holding = true;
    m_bench->consents.reply = refusal("invalid_grant");
    const auto authorization = m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    m_bench->grants.flushOne(); // the intent
    settle();
    QVERIFY(authorization->hasEnded());
    const QUuid attempt = open();
    QVERIFY(!attempt.isNull());
    const auto stopped = endOf(m_bench->engine->stop(30s));
    m_bench->advance(1s);
    QVERIFY(!*stopped);
    m_bench->grants.release();
    m_bench->advance(200ms);
    QVERIFY(*stopped);
    QCOMPARE(m_bench->grants.outcomeOf(attempt), u"refused"_s);
}

void TestUnfinished::waitsNoLongerThanTheLimit()
{
    m_bench->grants.breakCall(u"finishAttempt"_s);
    refusedSignIn();
    const auto stopped = endOf(m_bench->engine->stop(30s));
    m_bench->advance(29s);
    QVERIFY(!*stopped);
    m_bench->advance(2s);
    QVERIFY(*stopped);
    QVERIFY(!open().isNull());
}

void TestUnfinished::namesTokensThatEndWithIt()
{
    QVERIFY(!m_bench->engine->holdsUnstoredTokens());
    m_bench->grants.breakCall(u"finishAttempt"_s);
    m_bench->keychain.state = KeyringState::Locked;
    QVERIFY(m_bench->refresh().has_value());
    QVERIFY(m_bench->engine->holdsUnstoredTokens());
    const auto stopped = endOf(m_bench->engine->stop(30s));
    m_bench->advance(31s);
    QVERIFY(*stopped);
    QCOMPARE(m_bench->events.count("tokens-not-stored"_L1), 1);
    QCOMPARE(m_bench->events.events.last().connection, u"crm"_s);
}

void TestUnfinished::endsAtOnceWhereNothingIsOpen()
{
    refusedSignIn();
    refusedRefresh();
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
    finish(m_bench->engine->stop(30s));
}

EVERGRANT_TEST(TestUnfinished)
#include "tst_unfinished.moc"
