// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The store takes no second attempt with a grant while one is open, and no connection is stuck because of that.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestOpenAttempts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void whatCouldNotBeClosedIsClosedBefore_data();
    void whatCouldNotBeClosedIsClosedBefore();
    void nothingIsSentWhileOneIsOpen();
    void anUnknownOneIsJudged();
    void theLeftOversOfAnEarlierProcess();
    void judgedWhenTheSettingsAreCorrected_data();
    void judgedWhenTheSettingsAreCorrected();

private:
    /// As an earlier process would have left it.
    QUuid leaveOpen(const QString& purpose = u"refresh"_s)
    {
        const auto connection = m_bench->connection();
        Attempt attempt;
        attempt.attemptId = QUuid::createUuid();
        attempt.connectionId = connection->settings().id;
        attempt.grantId = connection->grantInfo()->grantId;
        attempt.generation = connection->grantInfo()->generation;
        attempt.purpose = purpose;
        attempt.intendedAt = m_bench->clock.now();
        if (!m_bench->grants.begin(attempt))
            qFatal("not begun");
        return attempt.attemptId;
    }

    std::unique_ptr<Bench> m_bench;
};

void TestOpenAttempts::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestOpenAttempts::whatCouldNotBeClosedIsClosedBefore_data()
{
    QTest::addColumn<TokenExchange>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("refused") << refusal("invalid_grant") << u"refused"_s;
    QTest::newRow("not sent") << unreachable() << u"not-sent"_s;
    QTest::newRow("lost") << lostReply() << u"unknown"_s;
}

/// The next request comes before the store would have been tried again.
void TestOpenAttempts::whatCouldNotBeClosedIsClosedBefore()
{
    QFETCH(const TokenExchange, answer);
    QFETCH(const QString, outcome);
    m_bench->settled(u"old-stays-valid"_s);
    m_bench->grants.breakCall(u"finishAttempt"_s);
    m_bench->tokens.script = {answer};
    QVERIFY(!m_bench->refresh());
    const auto open = m_bench->grants.openAttempts().value();
    QCOMPARE(open.size(), 1);
    m_bench->grants.repair();
    QVERIFY(m_bench->refresh());
    QCOMPARE(m_bench->grants.outcomeOf(open.first().attemptId), outcome);
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
    QCOMPARE(m_bench->tokens.sends(), 2);
}

/// What cannot be closed keeps the next one from being sent, too, and for no longer than that.
void TestOpenAttempts::nothingIsSentWhileOneIsOpen()
{
    m_bench->settled(u"old-stays-valid"_s);
    m_bench->grants.breakCall(u"finishAttempt"_s);
    m_bench->tokens.script = {refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh());
    const auto refused = m_bench->refresh();
    QCOMPARE(codeOf(refused), u"attempt-open"_s);
    QCOMPARE(kindOf(refused), ErrorKind::Temporary);
    m_bench->advance(1h);
    QCOMPARE(m_bench->tokens.sends(), 1);
    m_bench->grants.repair();
    m_bench->advance(1h);
    QVERIFY(m_bench->tokens.sends() > 1);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestOpenAttempts::anUnknownOneIsJudged()
{
    m_bench->settled(u"old-stays-valid"_s);
    const QUuid left = leaveOpen();
    QCOMPARE(codeOf(m_bench->refresh()), u"attempt-open"_s);
    QCOMPARE(m_bench->tokens.sends(), 0);
    m_bench->advance(10min);
    QCOMPARE(m_bench->grants.outcomeOf(left), u"unknown"_s);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

/// From them nothing follows, but they are open, and could not be closed at the start.
void TestOpenAttempts::theLeftOversOfAnEarlierProcess()
{
    m_bench->settled(u"old-stays-valid"_s);
    const QUuid left = leaveOpen(u"client"_s);
    m_bench->grants.breakCall(u"finishAttempt"_s);
    m_bench->restart();
    QCOMPARE(m_bench->grants.openAttempts()->size(), 1);
    m_bench->grants.repair();
    QVERIFY(m_bench->refresh());
    QCOMPARE(m_bench->grants.outcomeOf(left), u"unknown"_s);
    QCOMPARE(m_bench->tokens.sends(), 1);
}

void TestOpenAttempts::judgedWhenTheSettingsAreCorrected_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("health");
    QTest::newRow("harmless") << u"old-stays-valid"_s << u"healthy"_s;
    QTest::newRow("would cost the grant") << u"revokes-family"_s << u"at-risk"_s;
}

/// The policy decides what follows, and nobody knew it when the worker started.
void TestOpenAttempts::judgedWhenTheSettingsAreCorrected()
{
    QFETCH(const QString, policy);
    m_bench->settled(policy);
    const QUuid left = leaveOpen();
    m_bench->kill();
    m_bench->connections.saved.first().settings.insert(u"refresh_policy"_s, u"nonsense"_s);
    m_bench->start();
    QVERIFY(!m_bench->connection()->core().config());
    QCOMPARE(m_bench->grants.openAttempts()->size(), 1);
    QVERIFY(!m_bench->refresh());
    ConnectionChanges changes;
    changes.settings.insert(u"refresh_policy"_s, policy);
    QVERIFY(finished(m_bench->engine->editor().change(u"crm"_s, changes)));
    QVERIFY(!m_bench->refresh()); // first that is judged
    QCOMPARE(m_bench->tokens.sends(), 0);
    QCOMPARE(m_bench->grants.outcomeOf(left), u"unknown"_s);
    QVERIFY(m_bench->connection()->condition().unknownSince.isValid());
    m_bench->advance(2s);
    QTEST(m_bench->health(), "health");
    m_bench->advance(2h);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

EVERGRANT_TEST(TestOpenAttempts)
#include "tst_openattempts.moc"
