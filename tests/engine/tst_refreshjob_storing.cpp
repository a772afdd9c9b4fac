// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The store fails when new tokens are in our hands.

#include "../support/testprogram.h"
#include "bench.h"
#include "engine/writebacklog.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestRefreshJobStoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void journalFails();
    void commitFails();
    void commitAndKeychainFail();
    void pausedMeanwhile();
    void nextRefreshStoresFirst();
    void otherCopiesDoNotFallBehind();
    void authorizedAgainMeanwhile();
    void storeHasSomethingNewer();
    void stoppingWaitsForIt();
    void stoppingWaitsNotForWhatIsCopied();
    void clientSecretCannotBeRead();
    void withoutKeychainCopies();

private:
    /// The next refresh brings at-3 and rt-3, and the store does not take them.
    void refreshIntoAFullDisk(KeyringState keyring)
    {
        m_bench->grants.breakCall(u"finishAttempt"_s);
        m_bench->keychain.state = keyring;
        QVERIFY(m_bench->refresh().has_value());
    }
    quint64 storedGeneration() const
    {
        return m_bench->grants.stored(m_bench->connection()->settings().id)->info.generation;
    }

    std::unique_ptr<Bench> m_bench;
};

void TestRefreshJobStoring::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_bench->authorized();
}

void TestRefreshJobStoring::cleanup()
{
    m_bench.reset();
}

void TestRefreshJobStoring::journalFails()
{
    m_bench->grants.breakCall(u"beginAttempt"_s);
    const auto refreshed = m_bench->refresh();
    QCOMPARE(codeOf(refreshed), u"store-full"_s);
    QCOMPARE(kindOf(refreshed), ErrorKind::Temporary);
    QCOMPARE(m_bench->tokens.sends(), 0);
    QCOMPARE(m_bench->health(), u"degraded"_s);
    QCOMPARE(m_bench->connection()->condition().lastError->errorClass, u"store"_s);
    const auto said = m_bench->events.last("store-failing"_L1);
    QCOMPARE(said.level, EventLevel::Error);
    QVERIFY2(!said.message.contains("reached"_L1), "it is not the network");
    m_bench->grants.repair();
    m_bench->advance(5s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestRefreshJobStoring::commitFails()
{
    refreshIntoAFullDisk(KeyringState::Ready);
    QCOMPARE(m_bench->order.join(u','), u"journal,send,copy"_s); // what follows the change is the same
    QCOMPARE(mark(m_bench->token()->accessToken), mark("at-3"));
    QCOMPARE(m_bench->copyOf()->main->info.generation, quint64(3));
    QCOMPARE(storedGeneration(), quint64(2));
    QCOMPARE(m_bench->health(), u"at-risk"_s);
    QVERIFY(!WriteBacklog(m_bench->connection()).hasGrant()); // it is safe in the keychain
    QCOMPARE(m_bench->nextActionIn(), 10);
    m_bench->advance(60s);
    QCOMPARE(storedGeneration(), quint64(2));
    QCOMPARE(m_bench->events.count("store-failing"_L1), 1); // loud, not endless
    m_bench->grants.repair();
    m_bench->advance(10s);
    QCOMPARE(storedGeneration(), quint64(3));
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->events.count("store-recovered"_L1), 1);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(m_bench->nextActionIn(), 2160 - 70);
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
}

void TestRefreshJobStoring::commitAndKeychainFail()
{
    refreshIntoAFullDisk(KeyringState::Locked);
    QCOMPARE(mark(m_bench->token()->accessToken), mark("at-3"));
    QVERIFY(WriteBacklog(m_bench->connection()).hasGrant());
    const auto said = m_bench->events.last("store-failing"_L1);
    QVERIFY2(said.message.contains("memory"_L1), qPrintable(said.message));
    QCOMPARE(said.level, EventLevel::Error);
    // Whichever works again first takes it.
    m_bench->keychain.state = KeyringState::Ready;
    m_bench->advance(5s);
    QCOMPARE(m_bench->copyOf()->main->info.generation, quint64(3));
    QVERIFY(!WriteBacklog(m_bench->connection()).hasGrant());
    QCOMPARE(storedGeneration(), quint64(2));
    m_bench->grants.repair();
    m_bench->advance(10s);
    QCOMPARE(storedGeneration(), quint64(3));
}

void TestRefreshJobStoring::pausedMeanwhile()
{
    refreshIntoAFullDisk(KeyringState::Locked);
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, true)).has_value());
    m_bench->grants.repair();
    m_bench->advance(10s);
    QCOMPARE(storedGeneration(), quint64(3));
    m_bench->advance(10h);
    QCOMPARE(m_bench->tokens.sends(), 1);
}

/// Somebody forces a refresh while a token set waits to be stored.
void TestRefreshJobStoring::nextRefreshStoresFirst()
{
    refreshIntoAFullDisk(KeyringState::Locked);
    m_bench->grants.repair();
    m_bench->order.clear();
    QVERIFY(m_bench->refresh().has_value());
    QCOMPARE(m_bench->order.join(u','), u"commit,journal,send,commit"_s);
    QCOMPARE(storedGeneration(), quint64(4));
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->nextActionIn(), 2160);
    QVERIFY(!WriteBacklog(m_bench->connection()).hasGrant());
}

/// The mirror copies rows; with an older row it must not overwrite the only copy of the newer tokens.
void TestRefreshJobStoring::otherCopiesDoNotFallBehind()
{
    refreshIntoAFullDisk(KeyringState::Ready);
    ConnectionChanges changes;
    changes.clientSecret = secret("new");
    QVERIFY(finished(m_bench->engine->editor().change(u"crm"_s, changes)).has_value());
    settle();
    QCOMPARE(storedGeneration(), quint64(2));
    QCOMPARE(m_bench->copyOf()->main->info.generation, quint64(3));
    QCOMPARE(mark(m_bench->copyOf()->clientSecret), mark("new"));
}

void TestRefreshJobStoring::authorizedAgainMeanwhile()
{
    refreshIntoAFullDisk(KeyringState::Locked);
    m_bench->grants.repair();
    m_bench->keychain.state = KeyringState::Ready;
    m_bench->clock.advance(1s);
    const auto again = m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY(again->ended().result().has_value());
    const auto grantId = m_bench->connection()->grantInfo()->grantId;
    m_bench->advance(60s);
    QCOMPARE(m_bench->grants.stored(m_bench->connection()->settings().id)->info.grantId, grantId);
    QCOMPARE(m_bench->copyOf()->main->info.grantId, grantId);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestRefreshJobStoring::storeHasSomethingNewer()
{
    refreshIntoAFullDisk(KeyringState::Locked);
    auto newer = *m_bench->grants.stored(m_bench->connection()->settings().id);
    newer.info.generation = 9;
    QVERIFY(m_bench->grants.put(m_bench->connection()->settings().id, GrantSlot::Main, newer).has_value());
    m_bench->grants.repair();
    m_bench->advance(60s);
    QCOMPARE(storedGeneration(), quint64(9));
    QVERIFY2(m_bench->nextActionIn() > 60, "it is not tried for ever");
}

void TestRefreshJobStoring::stoppingWaitsForIt()
{
    refreshIntoAFullDisk(KeyringState::Locked);
    const auto id = m_bench->connection()->settings().id;
    const auto stopped = endOf(m_bench->engine->stop(30s));
    m_bench->advance(20s);
    QVERIFY(!*stopped);
    m_bench->grants.repair();
    m_bench->advance(1s);
    QVERIFY(*stopped);
    QCOMPARE(m_bench->grants.stored(id)->info.generation, quint64(3));
}

void TestRefreshJobStoring::stoppingWaitsNotForWhatIsCopied()
{
    refreshIntoAFullDisk(KeyringState::Ready);
    finish(m_bench->engine->stop(30s));
    QCOMPARE(m_bench->copyOf()->main->info.generation, quint64(3));
}

void TestRefreshJobStoring::clientSecretCannotBeRead()
{
    m_bench->grants.breakCall(u"clientSecret"_s, u"store-damaged"_s);
    QCOMPARE(codeOf(m_bench->refresh()), u"store-damaged"_s);
    QCOMPARE(m_bench->tokens.sends(), 0);
    QCOMPARE(m_bench->health(), u"degraded"_s);
    QCOMPARE(m_bench->nextActionIn(), 5);
}

void TestRefreshJobStoring::withoutKeychainCopies()
{
    m_bench->keychainCopies = false;
    m_bench->restart();
    refreshIntoAFullDisk(KeyringState::Absent);
    QVERIFY(WriteBacklog(m_bench->connection()).hasGrant());
    m_bench->advance(10s);
    QVERIFY(WriteBacklog(m_bench->connection()).hasGrant());
    m_bench->grants.repair();
    m_bench->advance(10s);
    QVERIFY(!WriteBacklog(m_bench->connection()).hasGrant());
    QCOMPARE(storedGeneration(), quint64(3));
}

EVERGRANT_TEST(TestRefreshJobStoring)
#include "tst_refreshjob_storing.moc"
