// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a connection ends: what is under way comes first, then nothing begins, then its rows and its copy go.

#include "engine/jobs/removejob.h"

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestRemoveJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void retiresAfterWhatIsUnderWay();
    void erases();
    void erasesWhichClientTheGrantWasGivenTo();
    void revivesWhatCannotBeErased();
    void waitsForABusyStore();
    void waitsNoLongerThanTheLimit();
    void erasesWhileTheWorkerStops();

private:
    QUuid id() const { return m_connection->settings().id; }
    QStringList clientNotes() const { return m_bench->grants.metas().keys().filter(u"grant-client/"_s); }

    std::unique_ptr<Bench> m_bench;
    ManagedConnectionPtr m_connection;
};

void TestRemoveJob::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_connection = m_bench->authorized();
}

void TestRemoveJob::cleanup()
{
    m_connection.reset();
    m_bench.reset();
}

void TestRemoveJob::retiresAfterWhatIsUnderWay()
{
    m_bench->tokens.holding = true;
    const Pending refresh(m_connection->refresh(true));
    settle();
    RemoveJob removal(m_connection);
    const auto retired = endOf(removal.retire());
    settle();
    QVERIFY(!*retired && !m_connection->core().isRetired());
    m_bench->tokens.release(success("at-3", "rt-3"));
    settle();
    QVERIFY(*retired && m_connection->core().isRetired());
    QCOMPARE(codeOf(*refresh), u"ok"_s);
    QCOMPARE(removal.grants().size(), 1);
    QCOMPARE(mark(removal.grants().first().tokens.refreshToken), mark("rt-3"));
    QCOMPARE(codeOf(finished(m_connection->refresh(true))), u"stopping"_s);
    m_bench->advance(10h);
    QCOMPARE(m_bench->tokens.sends(), 1);
}

void TestRemoveJob::erases()
{
    RemoveJob removal(m_connection);
    finish(removal.retire());
    QVERIFY(m_bench->grants.stored(id()) && !m_bench->keychain.items.isEmpty());
    QCOMPARE(codeOf(finished(removal.erase())), u"ok"_s);
    QVERIFY(!m_bench->grants.stored(id()));
    QVERIFY(m_bench->keychain.items.isEmpty());
    QVERIFY(m_connection->core().isErased());
    QVERIFY(removal.grants().isEmpty());
    QCOMPARE(codeOf(finished(m_connection->refresh(true))), u"removed"_s);
}

void TestRemoveJob::erasesWhichClientTheGrantWasGivenTo()
{
    ConnectionChanges changes;
    changes.clientId = u"another"_s;
    QCOMPARE(codeOf(finished(m_bench->engine->editor().change(u"crm"_s, changes))), u"ok"_s);
    QCOMPARE(clientNotes().size(), 1);
    RemoveJob removal(m_connection);
    finish(removal.retire());
    QCOMPARE(codeOf(finished(removal.erase())), u"ok"_s);
    QCOMPARE(clientNotes(), QStringList());
}

void TestRemoveJob::revivesWhatCannotBeErased()
{
    const qint64 planned = m_bench->nextActionIn();
    QVERIFY(planned > 0);
    RemoveJob removal(m_connection);
    finish(removal.retire());
    QCOMPARE(m_bench->nextActionIn(), -1);
    m_bench->grants.breakCall(u"removeConnection"_s, u"store-readonly"_s);
    QCOMPARE(codeOf(finished(removal.erase())), u"store-readonly"_s);
    m_bench->grants.repair();
    QVERIFY(m_bench->grants.stored(id()) && !m_bench->keychain.items.isEmpty());
    QVERIFY(!m_connection->core().isErased());
    removal.revive();
    QCOMPARE(m_bench->nextActionIn(), planned);
    QCOMPARE(codeOf(finished(m_connection->refresh(true))), u"ok"_s);
}

void TestRemoveJob::waitsForABusyStore()
{
    RemoveJob removal(m_connection);
    finish(removal.retire());
    m_bench->grants.breakCall(u"removeConnection"_s, u"store-busy"_s);
    const Pending erased(removal.erase());
    m_bench->advance(200ms);
    QVERIFY(!erased.isDone());
    m_bench->grants.repair();
    m_bench->advance(200ms);
    QCOMPARE(codeOf(*erased), u"ok"_s);
    QVERIFY(!m_bench->grants.stored(id()));
}

void TestRemoveJob::waitsNoLongerThanTheLimit()
{
    RemoveJob removal(m_connection);
    finish(removal.retire());
    m_bench->grants.breakCall(u"removeConnection"_s, u"store-busy"_s);
    const Pending erased(removal.erase());
    m_bench->advance(6s);
    QCOMPARE(codeOf(*erased), u"store-busy"_s);
    QVERIFY(m_bench->grants.stored(id()));
    QVERIFY(!m_connection->core().isErased());
}

/// The store has the order already: the job ends without the engine.
void TestRemoveJob::erasesWhileTheWorkerStops()
{
    RemoveJob removal(m_connection);
    finish(removal.retire());
    m_bench->grants.holding = true;
    const Pending erased(removal.erase());
    settle();
    QVERIFY(!erased.isDone());
    m_bench->engine.reset();
    m_bench->grants.release();
    settle();
    QCOMPARE(codeOf(*erased), u"ok"_s);
    QVERIFY(!m_bench->grants.stored(id()));
    QVERIFY(m_connection->core().isErased());
}

EVERGRANT_TEST(TestRemoveJob)
#include "tst_removejob.moc"
