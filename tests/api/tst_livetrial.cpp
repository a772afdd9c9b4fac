// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/livetrial.h"

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include <QJsonDocument>
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// How often `doctor --live` renews, and what it says where it does not.
class TestLiveTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void renewsOnce();
    void renewsTwiceAfterTheFirstRenewalEver();
    void renewsOnceWhereTheTokenStays();
    void stopsAfterAFailure();
    void leavesOut_data();
    void leavesOut();
    void leavesTheTokenInDoubtAlone();
    void obeysRetryAfter();
    void provesWithoutRenewing();
    void holdsNoSecret();

private:
    QList<DoctorCheck> tried() { return finished(tryLive(m_bench->engine.get(), m_bench->connection())); }
    static DoctorCheck step(const QList<DoctorCheck>& checks, const QString& name)
    {
        return checks.value(index(checks, name));
    }
    static qsizetype index(const QList<DoctorCheck>& checks, const QString& name)
    {
        const auto found = std::ranges::find(checks, u"live:crm:"_s + name, &DoctorCheck::id);
        return found == checks.end() ? -1 : found - checks.begin();
    }
    static QString message(const QList<DoctorCheck>& checks, const QString& name) { return step(checks, name).message; }
    static QString status(const QList<DoctorCheck>& checks, const QString& name)
    {
        return toWord(checks.at(index(checks, name)).status);
    }
    /// Of a provider that offers every grant and a probe.
    ManagedConnectionPtr versatile(const QString& grant = u"code"_s, const QString& policy = {});
    ManagedConnectionPtr authorize();

    std::unique_ptr<Bench> m_bench;
};

void TestLiveTrial::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestLiveTrial::cleanup()
{
    m_bench.reset();
}

ManagedConnectionPtr TestLiveTrial::versatile(const QString& grant, const QString& policy)
{
    auto fields = m_bench->fields(u"crm"_s, policy);
    fields.providerId = u"versatile"_s;
    fields.grant = grant;
    fields.clientSecret = secret("hush");
    const auto added = finished(m_bench->engine->editor().add(fields));
    if (!added)
        qFatal("not added: %s", qPrintable(added.error().message));
    return *added;
}

ManagedConnectionPtr TestLiveTrial::authorize()
{
    m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    m_bench->advance(61s);
    m_bench->tokens.sent.clear();
    return m_bench->connection();
}

void TestLiveTrial::renewsOnce()
{
    versatile();
    authorize();
    const auto checks = tried();
    // Its refresh token came with the renewal that ended the sign-in: that it works proves both.
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(status(checks, u"renew"_s), u"ok"_s);
    QVERIFY(step(checks, u"renew-again"_s).id.isEmpty());
    QVERIFY(message(checks, u"probe"_s).contains(u"“ann”"_s));
    const auto report = message(checks, u"report"_s);
    for (const auto& fact :
         {u"versatile"_s, u"3600 seconds"_s, u"rotating"_s, u"renewals: 1 tried, 1 worked"_s, u"probe: works"_s})
        QVERIFY2(report.contains(fact), qPrintable(fact + u" in "_s + report));
    QVERIFY(!report.contains(u"ann"_s));
    // A second look within a minute costs nothing.
    const auto again = tried();
    QCOMPARE(m_bench->tokens.sends(), 1);
    QVERIFY(message(again, u"renew"_s).startsWith(u"not tried, because"_s));
    QCOMPARE(status(again, u"renew"_s), u"ok"_s);
}

void TestLiveTrial::renewsTwiceAfterTheFirstRenewalEver()
{
    versatile();
    m_bench->tokens.script << unreachable(); // the renewal that ends the sign-in
    authorize();
    QCOMPARE(m_bench->connection()->grantInfo()->generation, 2U); // tried again meanwhile
    // As after a sign-in whose renewal nobody has made yet.
    auto grant = *m_bench->grants.stored(m_bench->connection()->settings().id);
    grant.info.rotation = Rotation::Unknown;
    QVERIFY(m_bench->grants.put(m_bench->connection()->settings().id, GrantSlot::Main, grant));
    m_bench->restart();
    m_bench->tokens.sent.clear();
    const auto checks = tried();
    QCOMPARE(m_bench->tokens.sends(), 2);
    QCOMPARE(status(checks, u"renew-again"_s), u"ok"_s);
    QVERIFY(message(checks, u"report"_s).contains(u"2 tried, 2 worked"_s));
}

void TestLiveTrial::renewsOnceWhereTheTokenStays()
{
    versatile();
    authorize();
    auto grant = *m_bench->grants.stored(m_bench->connection()->settings().id);
    grant.info.rotation = Rotation::Unknown;
    QVERIFY(m_bench->grants.put(m_bench->connection()->settings().id, GrantSlot::Main, grant));
    m_bench->restart();
    m_bench->tokens.sent.clear();
    m_bench->tokens.always = success("at-x", {});
    QVERIFY(step(tried(), u"renew-again"_s).id.isEmpty());
    QCOMPARE(m_bench->tokens.sends(), 1);
}

void TestLiveTrial::stopsAfterAFailure()
{
    versatile(u"code"_s, u"revokes-family"_s);
    authorize();
    m_bench->tokens.script << lostReply();
    const auto checks = tried();
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(status(checks, u"renew"_s), u"failed"_s);
    QVERIFY(message(checks, u"report"_s).contains(u"1 tried, 0 worked"_s));
    // The access token in hand is still proven.
    QCOMPARE(status(checks, u"probe"_s), u"ok"_s);
}

void TestLiveTrial::leavesOut_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("because");
    QTest::addColumn<QString>("status");
    QTest::newRow("never authorized") << u"new"_s << QString() << u"failed"_s;
    QTest::newRow("not wanted") << u"unwanted"_s << u"refresh_after_authorize"_s << u"ok"_s;
    QTest::newRow("paused") << u"paused"_s << u"paused"_s << u"warning"_s;
    QTest::newRow("refused") << u"refused"_s << QString() << u"failed"_s;
    QTest::newRow("without end") << u"static"_s << u"does not expire"_s << u"ok"_s;
}

void TestLiveTrial::leavesOut()
{
    QFETCH(QString, what);
    QFETCH(QString, because);
    if (what == "unwanted"_L1) {
        m_bench->presets[u"versatile"_s].refreshAfterAuthorize = false;
        m_bench->restart();
    }
    versatile(what == "static"_L1 ? u"static"_s : u"code"_s);
    if (what != "new"_L1 && what != "static"_L1)
        authorize();
    if (what == "paused"_L1)
        QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, true)));
    if (what == "refused"_L1) {
        m_bench->tokens.always = refusal("invalid_grant");
        (void)m_bench->refresh();
        m_bench->advance(20s);
        QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    }
    m_bench->tokens.sent.clear();
    const auto checks = tried();
    QCOMPARE(m_bench->tokens.sends(), 0);
    const auto told = message(checks, u"renew"_s);
    QVERIFY2(told.startsWith(u"not tried, because "_s) && told.contains(because), qPrintable(told));
    QTEST(status(checks, u"renew"_s), "status");
    QVERIFY(message(checks, u"report"_s).contains(u"renewals: not tried"_s));
}

void TestLiveTrial::leavesTheTokenInDoubtAlone()
{
    versatile(u"code"_s, u"revokes-family"_s);
    authorize();
    m_bench->tokens.script << lostReply();
    (void)m_bench->refresh();
    QCOMPARE(m_bench->health(), u"at-risk"_s);
    m_bench->tokens.sent.clear();
    // Nor is it sent because the access token in hand turns out to be refused.
    m_bench->tokens.probes.insert(mark("at-2"), probeThat(ProbeReport::Result::Refused));
    const auto checks = tried();
    QCOMPARE(m_bench->tokens.sends(), 0);
    const auto told = message(checks, u"renew"_s);
    QVERIFY2(told.startsWith(u"not tried, because "_s) && told.contains(u"may be spent"_s), qPrintable(told));
    QCOMPARE(status(checks, u"renew"_s), u"warning"_s);
    QCOMPARE(status(checks, u"probe"_s), u"failed"_s);
    QCOMPARE(m_bench->health(), u"at-risk"_s);
}

void TestLiveTrial::obeysRetryAfter()
{
    versatile();
    authorize();
    m_bench->tokens.script << throttled("90");
    (void)m_bench->refresh();
    m_bench->tokens.sent.clear();
    const auto checks = tried();
    QCOMPARE(m_bench->tokens.sends(), 0);
    const auto told = message(checks, u"renew"_s);
    QVERIFY2(told.startsWith(u"not tried, because "_s) && told.contains(u"90 seconds"_s), qPrintable(told));
}

/// A refusal right after a renewal says all there is to know: a third request would not change it.
void TestLiveTrial::provesWithoutRenewing()
{
    versatile();
    authorize();
    m_bench->tokens.probes.insert(mark("at-3"), probeThat(ProbeReport::Result::Refused));
    const auto checks = tried();
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(status(checks, u"probe"_s), u"failed"_s);
}

void TestLiveTrial::holdsNoSecret()
{
    versatile();
    authorize();
    const auto text = QJsonDocument(Codec<Doctor::Answer>::encode({tried()})).toJson();
    for (const auto& hidden : {"hush", "at-1", "at-2", "at-3", "rt-1", "rt-2", "rt-3"})
        QVERIFY2(!text.contains(hidden), hidden);
}

EVERGRANT_TEST(TestLiveTrial)
#include "tst_livetrial.moc"
