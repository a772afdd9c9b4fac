// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A refresh token that was handed in: where there is nothing to lose it is stored, else it has to prove itself first.

#include "engine/jobs/installgrantjob.h"

#include "../support/testprogram.h"
#include "bench.h"
#include "engine/jobs/removejob.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestInstallGrantJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void storesUnusedWhereNothingIsLost();
    void keepsWhatWorksWhenRefused();
    void replacesWhatWorks();
    void cannotBeStored();
    void waitsForABusyStore();
    void comesTooLate();

private:
    static Result<Received> handIn(const ManagedConnectionPtr& connection)
    {
        return finished(InstallGrantJob(connection).exchangeRefreshToken(secret("handed-in"), u"petra"_s));
    }
    /// The mark of what is in the store; empty: nothing is.
    QByteArray stored(const ManagedConnectionPtr& connection) const
    {
        const auto grant = m_bench->grants.grant(connection->settings().id, GrantSlot::Main);
        return grant && *grant ? mark((*grant)->tokens.refreshToken) : QByteArray();
    }

    std::unique_ptr<Bench> m_bench;
};

void TestInstallGrantJob::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestInstallGrantJob::storesUnusedWhereNothingIsLost()
{
    const auto connection = m_bench->add();
    m_bench->tokens.holding = true; // its first renewal comes afterwards
    const auto received = handIn(connection);
    QCOMPARE(codeOf(received), u"ok"_s);
    QCOMPARE(received->result.kept, Kept::InStore);
    QCOMPARE(stored(connection), mark("handed-in"));
    QCOMPARE(connection->grantInfo()->authorizedBy, u"petra"_s);
    QVERIFY(m_bench->grants.openAttempts()->size() <= 1);
    m_bench->tokens.holding = false;
    m_bench->tokens.releaseAll(success("at-1", "rt-1"));
    m_bench->advance(1s);
    QCOMPARE(m_bench->tokens.sent.first().refreshToken, mark("handed-in"));
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestInstallGrantJob::keepsWhatWorksWhenRefused()
{
    const auto connection = m_bench->authorized();
    const auto before = connection->grantInfo()->grantId;
    const QByteArray held = stored(connection);
    m_bench->tokens.script = {refusal("invalid_grant")};
    QVERIFY(!handIn(connection));
    QCOMPARE(m_bench->tokens.sent.last().refreshToken, mark("handed-in"));
    QCOMPARE(connection->grantInfo()->grantId, before);
    QCOMPARE(stored(connection), held);
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestInstallGrantJob::replacesWhatWorks()
{
    const auto connection = m_bench->authorized();
    const auto before = connection->grantInfo()->grantId;
    m_bench->tokens.script = {success("at-new", "rt-new")};
    QCOMPARE(codeOf(handIn(connection)), u"ok"_s);
    QVERIFY(connection->grantInfo()->grantId != before);
    QCOMPARE(stored(connection), mark("rt-new"));
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
}

void TestInstallGrantJob::cannotBeStored()
{
    const auto connection = m_bench->add();
    m_bench->grants.breakCall(u"putGrant"_s);
    QCOMPARE(codeOf(handIn(connection)), u"store-full"_s);
    m_bench->grants.repair();
    QVERIFY(stored(connection).isEmpty());
    QVERIFY(!connection->grantInfo());
    QCOMPARE(m_bench->tokens.sends(), 0);
}

void TestInstallGrantJob::waitsForABusyStore()
{
    const auto connection = m_bench->add();
    m_bench->grants.breakCall(u"putGrant"_s, u"store-busy"_s);
    InstallGrantJob job(connection);
    const Pending received(job.exchangeRefreshToken(secret("handed-in"), u"petra"_s));
    m_bench->advance(200ms);
    QVERIFY(!received.isDone());
    m_bench->grants.repair();
    m_bench->advance(200ms);
    QCOMPARE(codeOf(*received), u"ok"_s);
}

/// The connection was removed, or the worker began to stop, while the job waited for its turn.
void TestInstallGrantJob::comesTooLate()
{
    const auto connection = m_bench->authorized();
    m_bench->tokens.holding = true;
    const Pending refresh(connection->refresh(true));
    RemoveJob removal(connection);
    const auto retired = endOf(removal.retire());
    InstallGrantJob job(connection);
    const Pending received(job.exchangeRefreshToken(secret("handed-in"), u"petra"_s));
    m_bench->tokens.release(success("at-3", "rt-3"));
    settle();
    QVERIFY(*retired && refresh.isDone());
    QCOMPARE(codeOf(*received), u"stopping"_s);
    QCOMPARE(stored(connection), mark("rt-3"));
    QCOMPARE(codeOf(finished(removal.erase())), u"ok"_s);
    QCOMPARE(codeOf(handIn(connection)), u"removed"_s);
    for (const auto& sent : std::as_const(m_bench->tokens.sent))
        QVERIFY(sent.refreshToken != mark("handed-in"));
}

EVERGRANT_TEST(TestInstallGrantJob)
#include "tst_installgrantjob.moc"
