// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a worker makes of what the one before left behind: rows, keychain copies, open attempts, a condition.

#include "../support/testprogram.h"
#include "bench.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestAdoptJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void goesOnWhereItWas();
    void theNewerOneWins_data();
    void theNewerOneWins();
    void copyCannotBeRead_data();
    void copyCannotBeRead();
    void clientSecretComesFromTheCopy();
    void clientSecretCopyIsBroughtUpToDate();
    void interrupted_data();
    void interrupted();
    void interruptedBeforeTheDoubtIsWrittenDown();
    void interruptedButCopied();
    void interruptedTwice();
    void interruptedCodeExchange();
    void killedAfterTheCommit();
    void aPersonIsStillNeeded();
    void aNewGrantVoidsTheOldCondition();
    void nothingIsSentBefore();
    void removedMeanwhile();

private:
    std::unique_ptr<Bench> m_bench;
};

void TestAdoptJob::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestAdoptJob::cleanup()
{
    m_bench.reset();
}

void TestAdoptJob::goesOnWhereItWas()
{
    m_bench->authorized();
    m_bench->advance(1000s);
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->nextActionIn(), 1160);
    QCOMPARE(mark(m_bench->token()->accessToken), mark("at-2"));
    QCOMPARE(m_bench->order.join(u','), QString()); // neither sent nor stored nor copied
    m_bench->advance(1160s);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(m_bench->tokens.sent.first().refreshToken, mark("rt-2"));
}

void TestAdoptJob::theNewerOneWins_data()
{
    QTest::addColumn<int>("row"); // generation; 0: there is none; 100 and more: of a grant that was given later
    QTest::addColumn<int>("copy");
    QTest::addColumn<int>("winner");
    QTest::addColumn<QString>("says"); // part of the event; empty: there is none
    QTest::newRow("the same") << 5 << 5 << 5 << QString();
    QTest::newRow("the copy is behind") << 6 << 5 << 6 << QString();
    QTest::newRow("restored from a backup") << 5 << 6 << 6 << u"backup"_s;
    QTest::newRow("the copy is of a later grant") << 5 << 101 << 101 << u"backup"_s;
    QTest::newRow("the row is of a later grant") << 101 << 50 << 101 << QString();
    QTest::newRow("no row") << 0 << 5 << 5 << u"had none"_s;
    QTest::newRow("no copy") << 5 << 0 << 5 << QString();
    QTest::newRow("neither") << 0 << 0 << 0 << QString();
}

namespace {

/// Numbers from 100 on are token sets of a grant that was given later.
Grant numbered(Grant grant, int number)
{
    static const QUuid later = QUuid::createUuid();
    if (number >= 100) {
        grant.info.grantId = later;
        grant.info.authorizedAt = grant.info.authorizedAt.addSecs(60);
    }
    grant.info.generation = static_cast<quint64>(number % 100);
    grant.tokens.refreshToken = secret("rt-" + QByteArray::number(number));
    return grant;
}

} // namespace

void TestAdoptJob::theNewerOneWins()
{
    QFETCH(int, row);
    QFETCH(int, copy);
    QFETCH(int, winner);
    QFETCH(QString, says);
    const auto id = m_bench->authorized()->settings().id;
    const auto base = *m_bench->grants.stored(id);
    m_bench->engine.reset();
    (void)m_bench->grants.remove(id);
    if (row > 0)
        QVERIFY(m_bench->grants.put(id, GrantSlot::Main, numbered(base, row)).has_value());
    m_bench->keychain.putCopy(id, copy > 0 ? KeychainCopy{numbered(base, copy), {}, {}} : KeychainCopy());
    m_bench->restart();

    if (winner == 0) {
        QCOMPARE(m_bench->health(), u"never-authorized"_s);
        return;
    }
    QVERIFY(m_bench->refresh().has_value());
    QCOMPARE(m_bench->tokens.sent.first().refreshToken, mark("rt-" + QByteArray::number(winner)));
    settle();
    const auto generation = static_cast<quint64>(winner % 100 + 1);
    QCOMPARE(m_bench->grants.stored(id)->info.generation, generation);
    QCOMPARE(m_bench->copyOf()->main->info.generation, generation);
    const auto message = m_bench->events.last("adopted-keychain-copy"_L1).message;
    QCOMPARE(message.isEmpty(), says.isEmpty());
    QVERIFY2(message.contains(says), qPrintable(message));
}

void TestAdoptJob::copyCannotBeRead_data()
{
    QTest::addColumn<int>("writes");
    QTest::newRow("keyring does not answer") << 0;
    QTest::newRow("copy is damaged") << 1;
    QTest::newRow("item is damaged") << 2; // it is kept aside
}

/// A copy nobody could look at may be the newer one, so it stays; a damaged one is written anew.
void TestAdoptJob::copyCannotBeRead()
{
    QFETCH(int, writes);
    m_bench->authorized();
    if (writes == 0)
        m_bench->keychain.state = KeyringState::Slow;
    else if (writes == 1)
        m_bench->keychain.putEntry(m_bench->connection()->settings().id, secret("nonsense"));
    else
        *m_bench->keychain.items.begin() = secret("nonsense");
    m_bench->keychain.writes = 0;
    m_bench->restart();
    m_bench->keychain.state = KeyringState::Ready;
    m_bench->advance(60s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->events.count("keychain-copy-unreadable"_L1), 1);
    QCOMPARE(m_bench->keychain.writes, writes);
    QVERIFY(m_bench->refresh().has_value());
    settle();
    QCOMPARE(m_bench->copyOf()->main->info.generation, quint64(3));
}

void TestAdoptJob::clientSecretComesFromTheCopy()
{
    auto fields = m_bench->fields();
    fields.clientSecret = secret("hush");
    QVERIFY(finished(m_bench->engine->editor().add(fields)).has_value());
    m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    const auto id = m_bench->connection()->settings().id;
    m_bench->engine.reset();
    (void)m_bench->grants.remove(id);
    m_bench->grants.metas().clear();
    m_bench->restart();
    QVERIFY(m_bench->connection()->core().client.hasCredentials());
    QVERIFY(m_bench->refresh().has_value());
    QCOMPARE(m_bench->tokens.sent.last().clientSecret, mark("hush"));
    ClientConfig config = *m_bench->connection()->core().client.config();
    config.tokenEndpoint = QUrl(u"https://evil.example/token"_s);
    QVERIFY(!finished(m_bench->connection()->core().client.credentialsFor(config)));
}

void TestAdoptJob::clientSecretCopyIsBroughtUpToDate()
{
    const auto id = m_bench->authorized()->settings().id;
    m_bench->engine.reset();
    QVERIFY(m_bench->grants.putSecret(id, secret("newer")).has_value());
    m_bench->restart();
    settle();
    QCOMPARE(mark(m_bench->copyOf()->clientSecret), mark("newer"));
}

void TestAdoptJob::interrupted_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("after"); // seconds between the send and the restart
    QTest::addColumn<QString>("health");
    QTest::addColumn<qint64>("retryIn");
    QTest::newRow("harmless") << u"old-stays-valid"_s << 10 << u"degraded"_s << qint64(0);
    QTest::newRow("revokes, token alive") << u"revokes-family"_s << 10 << u"at-risk"_s << qint64(3600 - 10 - 300);
    QTest::newRow("revokes, five minutes left") << u"revokes-family"_s << 3300 << u"at-risk"_s << qint64(0);
    QTest::newRow("revokes, token over") << u"revokes-family"_s << 4000 << u"degraded"_s << qint64(0);
    QTest::newRow("unknown, a moment ago") << u"unknown"_s << 10 << u"degraded"_s << qint64(0);
    QTest::newRow("unknown, minutes ago") << u"unknown"_s << 600 << u"at-risk"_s << qint64(3600 - 600 - 300);
    QTest::newRow("window, over") << u"window:30,then:revokes-family"_s << 60 << u"at-risk"_s << qint64(3600 - 360);
}

/// The process dies between sending and storing.
void TestAdoptJob::interrupted()
{
    QFETCH(QString, policy);
    QFETCH(int, after);
    const auto connection = m_bench->authorized(u"crm"_s, policy);
    m_bench->tokens.holding = true;
    connection->refresh(true);
    QCOMPARE(m_bench->tokens.sends(), 1);
    m_bench->engine.reset(); // and its answer never arrives
    m_bench->clock.advance(std::chrono::seconds(after));
    m_bench->restart();
    QTEST(m_bench->health(), "health");
    QTEST(m_bench->nextActionIn(), "retryIn");
    QCOMPARE(m_bench->events.count("interrupted-attempt"_L1), 1);
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
    QVERIFY2(m_bench->connection()->condition().unknownSince.isValid(), "it counts as a lost reply");
    // Nobody but the plan sends it again.
    if (m_bench->nextActionIn() > 0) {
        QVERIFY(!m_bench->refresh(false));
        QVERIFY(m_bench->token().has_value());
        QCOMPARE(m_bench->tokens.sends(), 1);
    }
    m_bench->tokens.holding = false;
    m_bench->advance(std::chrono::seconds(std::max<qint64>(m_bench->nextActionIn(), 1)));
    QCOMPARE(m_bench->tokens.sends(), 2);
    QCOMPARE(m_bench->tokens.sent.last().refreshToken, mark("rt-2"));
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

/// The commit had failed, the keychain copy was written, then the process died: nothing was lost after all.
/// The reply was lost, and the process dies before that is in the condition: a later replay would cost the grant.
void TestAdoptJob::interruptedBeforeTheDoubtIsWrittenDown()
{
    const auto connection = m_bench->authorized(u"crm"_s, u"revokes-family"_s);
    m_bench->grants.breakCall(u"finishAttempt"_s);
    m_bench->tokens.script << lostReply();
    QVERIFY(!m_bench->refresh());
    m_bench->grants.repair();
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"at-risk"_s);
    QVERIFY(m_bench->connection()->condition().unknownSince.isValid());
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
    QCOMPARE(m_bench->tokens.sends(), 1);

    m_bench->grants.breakCall(u"finishAttempt"_s); // the next worker cannot write it down either
    m_bench->tokens.holding = true;
    m_bench->connection()->refresh(true);
    m_bench->engine.reset();
    m_bench->restart();
    QCOMPARE(m_bench->grants.openAttempts()->size(), 1);
}

void TestAdoptJob::interruptedButCopied()
{
    m_bench->authorized(u"crm"_s, u"revokes-family"_s);
    m_bench->grants.breakCall(u"finishAttempt"_s);
    QVERIFY(m_bench->refresh().has_value());
    m_bench->kill();
    m_bench->grants.repair();
    m_bench->start();
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->events.count("interrupted-attempt"_L1), 0);
    QCOMPARE(m_bench->connection()->grantInfo()->generation, quint64(3));
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
    QVERIFY(m_bench->refresh().has_value());
    QCOMPARE(m_bench->tokens.sent.last().refreshToken, mark("rt-3"));
}

/// A replay that is interrupted as well counts as one.
void TestAdoptJob::interruptedTwice()
{
    m_bench->authorized(u"crm"_s, u"old-stays-valid"_s);
    const auto firstSend = m_bench->clock.now();
    m_bench->tokens.holding = true;
    m_bench->connection()->refresh(true);
    m_bench->engine.reset();
    m_bench->restart();
    m_bench->advance(1s);
    QCOMPARE(m_bench->tokens.sends(), 2);
    m_bench->engine.reset();
    m_bench->restart();
    QCOMPARE(m_bench->connection()->condition().replays, 1);
    QCOMPARE(m_bench->connection()->condition().unknownSince, firstSend);
    QCOMPARE(m_bench->nextActionIn(), 3); // at +4 s
}

void TestAdoptJob::interruptedCodeExchange()
{
    m_bench->authorized();
    m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->holding = true;
    m_bench->consents.begun.last()->allow();
    settle();
    QCOMPARE(m_bench->grants.openAttempts()->size(), 1);
    m_bench->engine.reset();
    m_bench->restart();
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
    QCOMPARE(m_bench->health(), u"healthy"_s); // the grant in hand has nothing to do with it
    QVERIFY(!m_bench->connection()->condition().unknownSince.isValid());
}

/// The row was stored, but not the news that all is well again.
void TestAdoptJob::killedAfterTheCommit()
{
    m_bench->authorized(u"crm"_s, u"revokes-family"_s);
    m_bench->tokens.script = {lostReply()};
    QVERIFY(!m_bench->refresh());
    QCOMPARE(m_bench->health(), u"at-risk"_s);
    m_bench->grants.breakCall(u"setMeta"_s);
    QVERIFY(m_bench->refresh(true).has_value());
    m_bench->kill();
    m_bench->grants.repair();
    m_bench->start();
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestAdoptJob::aPersonIsStillNeeded()
{
    m_bench->authorized(u"crm"_s, u"revokes-family"_s);
    m_bench->tokens.script = {refusal("invalid_grant"), refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh() && !m_bench->refresh());
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    m_bench->advance(std::chrono::days(2));
    QCOMPARE(m_bench->tokens.sends(), 2);
}

void TestAdoptJob::aNewGrantVoidsTheOldCondition()
{
    m_bench->authorized(u"crm"_s, u"revokes-family"_s);
    m_bench->tokens.script = {refusal("invalid_grant"), refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh() && !m_bench->refresh());
    m_bench->grants.breakCall(u"setMeta"_s); // the process dies right after the new grant was stored
    m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    m_bench->kill();
    m_bench->grants.repair();
    m_bench->start();
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

/// A refresh is due, and somebody asks; but the keychain has not yet told what it holds.
void TestAdoptJob::nothingIsSentBefore()
{
    m_bench->authorized();
    m_bench->advance(100s);
    m_bench->kill();
    m_bench->clock.advance(5h);
    m_bench->keychain.holding = true;
    m_bench->engine = std::make_unique<Engine>(m_bench->ports());
    const Pending started(m_bench->engine->start());
    settle();
    QVERIFY(!m_bench->engine->stores().isOpen());
    QCOMPARE(m_bench->health(), u"store-locked"_s);
    QCOMPARE(codeOf(m_bench->token()), u"store-locked"_s);
    const Pending refresh(m_bench->connection()->refresh(true)); // waits for its turn
    m_bench->advance(10s);
    QCOMPARE(m_bench->tokens.sends(), 0);
    m_bench->keychain.holding = false;
    m_bench->keychain.release();
    settle();
    QVERIFY(started.isDone() && m_bench->engine->stores().isOpen());
    QVERIFY(refresh->has_value());
    m_bench->advance(0s);
    QCOMPARE(m_bench->tokens.sends(), 1);
}

void TestAdoptJob::removedMeanwhile()
{
    const auto connection = m_bench->authorized();
    const auto id = connection->settings().id;
    m_bench->kill();
    m_bench->keychain.holding = true;
    m_bench->engine = std::make_unique<Engine>(m_bench->ports());
    const Pending started(m_bench->engine->start());
    const Pending removed(m_bench->engine->removal().remove(u"crm"_s, false));
    settle();
    QVERIFY(!removed.isDone());
    m_bench->keychain.holding = false;
    m_bench->keychain.release();
    settle();
    QVERIFY(removed->has_value());
    QVERIFY(!m_bench->grants.stored(id));
    QVERIFY(m_bench->keychain.items.isEmpty());
}

EVERGRANT_TEST(TestAdoptJob)
#include "tst_adoptjob.moc"
