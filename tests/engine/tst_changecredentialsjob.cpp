// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person enters for the client anew: it is stored, and used with the next request.

#include "engine/jobs/changecredentialsjob.h"

#include "../support/testprogram.h"
#include "bench.h"
#include "engine/jobs/removejob.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestChangeCredentialsJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void goesWithTheNextRequest();
    void takesTheSecretAway();
    void cannotBeStored();
    void waitsForABusyStore();
    void comesTooLate();

private:
    QCoro::Task<Result<void>> change(const QByteArray& value) const
    {
        return changeCredentials(m_connection, {.secret = secret(value)});
    }
    QByteArray stored() const { return mark(m_connection->core().client.credentials().all()->secret); }

    std::unique_ptr<Bench> m_bench;
    ManagedConnectionPtr m_connection;
};

void TestChangeCredentialsJob::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_connection = m_bench->authorized();
    QCOMPARE(codeOf(finished(change("first"))), u"ok"_s);
}

void TestChangeCredentialsJob::cleanup()
{
    m_connection.reset();
    m_bench.reset();
}

void TestChangeCredentialsJob::goesWithTheNextRequest()
{
    m_bench->tokens.holding = true;
    const Pending refresh(m_connection->refresh(true));
    const Pending changed(change("second"));
    settle();
    QVERIFY(!changed.isDone()); // the request under way was made with the one before
    QCOMPARE(stored(), mark("first"));
    m_bench->tokens.release(success("at-3", "rt-3"));
    settle();
    QCOMPARE(codeOf(*refresh), u"ok"_s);
    QCOMPARE(codeOf(*changed), u"ok"_s);
    QCOMPARE(stored(), mark("second"));
    m_bench->tokens.holding = false;
    m_bench->advance(61s); // a success that is younger would do
    QCOMPARE(codeOf(finished(m_connection->refresh(true))), u"ok"_s);
    QCOMPARE(m_bench->tokens.sent.first().clientSecret, mark("first"));
    QCOMPARE(m_bench->tokens.sent.last().clientSecret, mark("second"));
}

void TestChangeCredentialsJob::takesTheSecretAway()
{
    QVERIFY(m_connection->core().client.hasCredentials());
    QCOMPARE(codeOf(finished(change({}))), u"ok"_s);
    QVERIFY(!m_connection->core().client.hasCredentials());
}

void TestChangeCredentialsJob::cannotBeStored()
{
    m_bench->grants.breakCall(u"setClientSecret"_s);
    QCOMPARE(codeOf(finished(change("second"))), u"store-full"_s);
    m_bench->grants.repair();
    QCOMPARE(stored(), mark("first"));
    QCOMPARE(codeOf(finished(m_connection->refresh(true))), u"ok"_s);
    QCOMPARE(m_bench->tokens.sent.last().clientSecret, mark("first"));
}

void TestChangeCredentialsJob::waitsForABusyStore()
{
    m_bench->grants.breakCall(u"setClientSecret"_s, u"store-busy"_s);
    const Pending changed(change("second"));
    m_bench->advance(200ms);
    QVERIFY(!changed.isDone());
    m_bench->grants.repair();
    m_bench->advance(200ms);
    QCOMPARE(codeOf(*changed), u"ok"_s);
    QCOMPARE(stored(), mark("second"));
}

/// The connection was removed, or the worker began to stop, while the job waited for its turn.
void TestChangeCredentialsJob::comesTooLate()
{
    m_bench->tokens.holding = true;
    const Pending refresh(m_connection->refresh(true));
    RemoveJob removal(m_connection);
    const auto retired = endOf(removal.retire());
    const Pending changed(change("second"));
    m_bench->tokens.release(success("at-3", "rt-3"));
    settle();
    QVERIFY(*retired && refresh.isDone());
    QCOMPARE(codeOf(*changed), u"stopping"_s);
    QCOMPARE(stored(), mark("first"));
    QCOMPARE(codeOf(finished(removal.erase())), u"ok"_s);
    QCOMPARE(codeOf(finished(change("second"))), u"removed"_s);
}

EVERGRANT_TEST(TestChangeCredentialsJob)
#include "tst_changecredentialsjob.moc"
