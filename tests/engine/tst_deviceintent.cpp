// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A device's tokens may come with any answer, so the intent is in the journal before the first question.

#include "../support/testprogram.h"
#include "engine/writebacklog.h"
#include "undecidedbench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestDeviceIntent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void isJournaledBeforeTheFirstQuestion();
    void nothingBeginsWithoutTheJournal();
    void receivedTokensAreKept_data();
    void receivedTokensAreKept();
    void endsWithoutTokens_data();
    void endsWithoutTokens();
    void endIsWrittenDownWhenTheStoreIsFree();
    void noCodeIsHandedOut();
    void workerDiesMeanwhile();
    void isNotOlderThanWhatCameMeanwhile();

private:
    std::shared_ptr<Authorization> begun();

    std::unique_ptr<Bench> m_bench;
};

void TestDeviceIntent::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    NewConnection added = m_bench->fields();
    added.providerId = u"versatile"_s;
    added.grant = u"device"_s;
    QVERIFY(finished(m_bench->engine->editor().add(added)));
    m_bench->order.clear();
}

std::shared_ptr<Authorization> TestDeviceIntent::begun()
{
    return finished(m_bench->engine->signIns().begin(u"crm"_s, {}, {})).value_or(nullptr);
}

void TestDeviceIntent::isJournaledBeforeTheFirstQuestion()
{
    const auto authorization = begun();
    QCOMPARE(m_bench->order.join(u','), u"journal,ask device"_s);
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY(authorization->ended().result());
    QCOMPARE(m_bench->order.mid(0, 4).join(u','), u"journal,ask device,send code,commit"_s);
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
}

void TestDeviceIntent::nothingBeginsWithoutTheJournal()
{
    m_bench->grants.breakCall(u"beginAttempt"_s);
    QCOMPARE(codeOf(finished(m_bench->engine->signIns().begin(u"crm"_s, {}, {}))), u"store-full"_s);
    QVERIFY(m_bench->consents.begun.isEmpty()); // nobody is sent to enter a code
}

void TestDeviceIntent::receivedTokensAreKept_data()
{
    QTest::addColumn<QStringList>("broken");
    QTest::addColumn<bool>("keychain");
    QTest::newRow("journal") << QStringList{u"beginAttempt"_s} << true;
    QTest::newRow("store") << QStringList{u"beginAttempt"_s, u"finishAttempt"_s, u"putGrant"_s} << true;
    QTest::newRow("store and keychain") << QStringList{u"beginAttempt"_s, u"finishAttempt"_s, u"putGrant"_s} << false;
}

/// The code is spent when the tokens come: nobody could ask for them again.
void TestDeviceIntent::receivedTokensAreKept()
{
    QFETCH(const QStringList, broken);
    QFETCH(const bool, keychain);
    (void)begun();
    for (const QString& call : broken)
        m_bench->grants.breakCall(call);
    if (!keychain)
        m_bench->keychain.state = KeyringState::Locked;
    m_bench->consents.begun.last()->allow();
    settle();
    const auto connection = m_bench->connection();
    QVERIFY(connection->grantInfo());
    QCOMPARE(m_bench->token()->accessToken, secret("at-1"));
    const bool stored = broken.size() == 1;
    QCOMPARE(m_bench->grants.stored(connection->settings().id).has_value(), stored);
    QCOMPARE(m_bench->copyOf() && m_bench->copyOf()->main, keychain);
    m_bench->grants.repair();
    m_bench->keychain.state = KeyringState::Ready;
    m_bench->advance(15s);
    QVERIFY(m_bench->grants.stored(connection->settings().id));
    QVERIFY(!WriteBacklog(connection).hasGrant());
}

void TestDeviceIntent::endsWithoutTokens_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("denied") << int(ErrorKind::PersonNeeded) << u"refused"_s;
    QTest::newRow("too late") << int(ErrorKind::Temporary) << u"not-sent"_s;
    QTest::newRow("cancelled") << int(ErrorKind::Cancelled) << u"not-sent"_s;
}

void TestDeviceIntent::endsWithoutTokens()
{
    QFETCH(const int, kind);
    (void)begun();
    const QUuid attempt = m_bench->grants.openAttempts()->first().attemptId;
    m_bench->consents.begun.last()->finish(fail(ErrorKind(kind), u"end"_s, u"no"_s));
    settle();
    QTEST(m_bench->grants.outcomeOf(attempt), "outcome");
}

void TestDeviceIntent::endIsWrittenDownWhenTheStoreIsFree()
{
    (void)begun();
    const QUuid attempt = m_bench->grants.openAttempts()->first().attemptId;
    m_bench->grants.breakCall(u"finishAttempt"_s, u"store-busy"_s);
    m_bench->consents.begun.last()->finish(fail(ErrorKind::PersonNeeded, u"end"_s, u"no"_s));
    m_bench->advance(1min);
    m_bench->grants.repair();
    m_bench->advance(300ms);
    QCOMPARE(m_bench->grants.outcomeOf(attempt), u"refused"_s);
}

void TestDeviceIntent::noCodeIsHandedOut()
{
    m_bench->consents.refuse = Error{ErrorKind::Temporary, u"timeout"_s, u"no"_s};
    QCOMPARE(codeOf(finished(m_bench->engine->signIns().begin(u"crm"_s, {}, {}))), u"timeout"_s);
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
}

void TestDeviceIntent::workerDiesMeanwhile()
{
    (void)begun();
    QCOMPARE(m_bench->grants.openAttempts()->size(), 1);
    const QUuid attempt = m_bench->grants.openAttempts()->first().attemptId;
    m_bench->grants.breakCall(u"finishAttempt"_s); // as if it had no time for it
    m_bench->kill();
    m_bench->grants.repair();
    m_bench->start();
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
    QCOMPARE(m_bench->grants.outcomeOf(attempt), u"unknown"_s);
    QCOMPARE(m_bench->health(), u"never-authorized"_s);
}

/// A consent is as old as its tokens, not as its code.
void TestDeviceIntent::isNotOlderThanWhatCameMeanwhile()
{
    const auto authorization = begun();
    m_bench->advance(60s);
    const QDateTime received = m_bench->clock.now();
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY(authorization->ended().result());
    QCOMPARE(m_bench->connection()->grantInfo()->authorizedAt, received);
}

EVERGRANT_TEST(TestDeviceIntent)
#include "tst_deviceintent.moc"
