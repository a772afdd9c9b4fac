// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a check finds out about the token set in hand, and what becomes of it when another one comes meanwhile.

#include "engine/jobs/checkjob.h"

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestCheckJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksForNoTokenIfItMayNotRenew();
    void renewsARefusedTokenOnce();
    void learnsWhoseItIs();
    void learnsNothingFromAnotherAccount();
    void learnsTheEnd();
    void endOfATokenThatWasReplaced_data();
    void endOfATokenThatWasReplaced();

private:
    void authorize(qint64 expiresIn);
    ManagedConnection& connection() const { return *m_bench->connection(); }
    ProbeReport check(bool mayRenew) const;
    QCoro::Task<> learnEnd() const;
    Grant stored() const { return m_bench->grants.stored(connection().settings().id).value(); }

    std::unique_ptr<Bench> m_bench;
};

void TestCheckJob::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->presets[u"versatile"_s].endpoints.insert(u"introspection_endpoint"_s,
                                                      u"https://id.acme.example/introspect"_s);
    m_bench->start();
}

void TestCheckJob::cleanup()
{
    m_bench.reset();
}

/// Afterwards at-2 is in hand.
void TestCheckJob::authorize(qint64 expiresIn)
{
    NewConnection fields = m_bench->fields();
    fields.providerId = u"versatile"_s;
    QVERIFY(finished(m_bench->engine->editor().add(fields)));
    m_bench->tokens.script = {success("at-2", "rt-2", expiresIn)};
    m_bench->beginAuthorizing();
    auto& consent = *m_bench->consents.begun.last();
    consent.reply = success("at-1", "rt-1", expiresIn);
    consent.allow();
    settle();
    QCOMPARE(connection().grantInfo()->generation, 2u);
}

ProbeReport TestCheckJob::check(bool mayRenew) const
{
    CheckJob job(m_bench->connection());
    return finished(job.check(mayRenew));
}

QCoro::Task<> TestCheckJob::learnEnd() const
{
    const auto& client = connection().core().client;
    ClientConfig config = client.configFor(*connection().grantInfo()).value();
    CheckJob job(m_bench->connection());
    co_await job.learnExpiry(GrantSlot::Main, config, ClientCredentials());
}

void TestCheckJob::asksForNoTokenIfItMayNotRenew()
{
    authorize(3600);
    m_bench->tokens.always = lostReply();
    m_bench->advance(2h);
    const int sends = m_bench->tokens.sends();
    m_bench->tokens.probed.clear();
    const ProbeReport report = check(false);
    QCOMPARE(report.code, u"no-token"_s);
    QCOMPARE(report.obstacle, std::optional(ErrorKind::Temporary));
    QCOMPARE(m_bench->tokens.sends(), sends);
    QVERIFY(m_bench->tokens.probed.isEmpty());
}

void TestCheckJob::renewsARefusedTokenOnce()
{
    authorize(3600);
    m_bench->advance(2min);
    m_bench->tokens.probed.clear();
    ProbeReport refused;
    refused.result = ProbeReport::Result::Refused;
    for (const char* token : {"at-2", "at-3"})
        m_bench->tokens.probes[mark(token)] = refused;
    m_bench->tokens.script = {success("at-3", "rt-3")};
    QCOMPARE(check(true).result, ProbeReport::Result::Refused);
    QCOMPARE(m_bench->tokens.probed, (QList<QByteArray>{mark("at-2"), mark("at-3")}));
    QCOMPARE(connection().grantInfo()->generation, 3u);
}

void TestCheckJob::learnsWhoseItIs()
{
    authorize(3600);
    ProbeReport report = worksFor(u"ann"_s);
    report.learned = {{u"api_host"_s, u"eu.acme.example"_s}};
    m_bench->tokens.probes[mark("at-2")] = report;
    QCOMPARE(check(true).result, ProbeReport::Result::Works);
    QCOMPARE(stored().info.account, u"ann"_s);
    QCOMPARE(stored().info.learned, report.learned);
    QCOMPARE(connection().grantInfo()->learned, report.learned);
}

void TestCheckJob::learnsNothingFromAnotherAccount()
{
    authorize(3600);
    QCOMPARE(stored().info.account, u"ann"_s);
    m_bench->tokens.probes[mark("at-2")] = worksFor(u"bob"_s);
    QCOMPARE(check(true).result, ProbeReport::Result::Works);
    QCOMPARE(m_bench->events.count("account-differs"_L1), 1);
    QCOMPARE(stored().info.account, u"ann"_s);
}

void TestCheckJob::learnsTheEnd()
{
    authorize(-1);
    m_bench->tokens.introspection = {true, m_bench->clock.now().addSecs(7200), {}};
    finish(learnEnd());
    QCOMPARE(stored().info.expiresAt, m_bench->tokens.introspection.expiresAt);
    QCOMPARE(connection().grantInfo()->expiresAt, m_bench->tokens.introspection.expiresAt);
}

void TestCheckJob::endOfATokenThatWasReplaced_data()
{
    QTest::addColumn<bool>("whileAsking");
    QTest::newRow("while the server is asked") << true;
    QTest::newRow("while it is written") << false;
}

/// What the server has said is about the tokens before.
void TestCheckJob::endOfATokenThatWasReplaced()
{
    QFETCH(const bool, whileAsking);
    authorize(-1);
    m_bench->advance(2min);
    m_bench->tokens.introspection = {true, m_bench->clock.now().addSecs(7200), {}};
    m_bench->tokens.holdingIntrospection = whileAsking;
    m_bench->grants.holding = !whileAsking;
    const auto learned = endOf(learnEnd());
    settle();
    QVERIFY(!*learned);
    if (whileAsking) {
        m_bench->tokens.script = {success("at-3", "rt-3", 60)};
        QVERIFY(m_bench->refresh());
    } else {
        Grant renewed = stored();
        renewed.info.generation = 3;
        renewed.tokens.accessToken = secret("at-3");
        QVERIFY(m_bench->grants.put(connection().settings().id, GrantSlot::Main, renewed));
    }
    const auto end = stored().info.expiresAt;
    m_bench->tokens.releaseDiscovery();
    m_bench->grants.release();
    settle();
    QVERIFY(*learned);
    QCOMPARE(stored().info.generation, 3u);
    QCOMPARE(mark(stored().tokens.accessToken), mark("at-3"));
    QCOMPARE(stored().info.expiresAt, end);
    QCOMPARE(m_bench->events.count("store-failing"_L1), 0);
}

EVERGRANT_TEST(TestCheckJob)
#include "tst_checkjob.moc"
