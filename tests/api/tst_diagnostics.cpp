// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/diagnostics.h"

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void network_data();
    void network();
    void connections();
    void clock_data();
    void clock();
    void reachesAFewAtOnce_data();
    void reachesAFewAtOnce();
    void reachesEachServerOnce();
    void endsWhenTheWorkerStops();

private:
    /// Each at a host of its own, or at a port of its own of the same.
    void addMany(int many, bool sameHost);

    QTemporaryDir m_profile;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<Diagnostics> m_diagnostics;
};

namespace {

constexpr int firstPort = 1000;

int reachChecks(const QList<DoctorCheck>& checks, CheckStatus status)
{
    return int(std::ranges::count_if(checks, [status](const DoctorCheck& check) {
        return check.id.startsWith("reach:"_L1) && check.status == status;
    }));
}

} // namespace

void TestDiagnostics::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_diagnostics =
        std::make_unique<Diagnostics>(*m_bench->engine, m_profile.path(), QStringList(), Diagnostics::Process());
}

void TestDiagnostics::cleanup()
{
    m_diagnostics.reset();
    m_bench.reset();
}

void TestDiagnostics::addMany(int many, bool sameHost)
{
    for (int i = 0; i < many; ++i) {
        auto fields = m_bench->fields(u"c%1"_s.arg(i));
        const QString server = sameHost ? u"id.example:%1"_s.arg(firstPort + i) : u"id%1.example"_s.arg(i);
        fields.settings.insert(u"token_endpoint"_s, u"https://%1/token"_s.arg(server));
        QVERIFY(finished(m_bench->engine->editor().add(fields)).has_value());
    }
}

/// One that nobody has authorized has no access.
void TestDiagnostics::connections()
{
    m_bench->authorized(u"works"_s);
    QVERIFY(finished(m_bench->engine->editor().add(m_bench->fields(u"new"_s))).has_value());
    const Pending<QList<DoctorCheck>> examined(m_diagnostics->examine({}));
    QTRY_VERIFY(examined.isDone()); // the resolver is the system's own
    const QList<DoctorCheck>& checks = *examined;
    const auto statusOf = [&checks](const QString& id) {
        const auto found = std::ranges::find(checks, id, &DoctorCheck::id);
        return found == checks.end() ? QString() : toWord(found->status);
    };
    QCOMPARE(statusOf(u"connection:works"_s), u"ok"_s);
    QCOMPARE(statusOf(u"connection:new"_s), u"failed"_s);
}

void TestDiagnostics::clock_data()
{
    QTest::addColumn<std::optional<bool>>("kept");
    QTest::addColumn<QString>("status");
    QTest::newRow("kept right") << std::optional(true) << u"ok"_s;
    QTest::newRow("by nobody") << std::optional(false) << u"warning"_s;
    QTest::newRow("not known") << std::optional<bool>() << QString();
}

void TestDiagnostics::clock()
{
    QFETCH(const std::optional<bool>, kept);
    QFETCH(const QString, status);
    Diagnostics::Process process;
    process.clockKeptRight = [kept] { return kept; };
    Diagnostics diagnostics(*m_bench->engine, m_profile.path(), {}, process);
    const auto checks = finished(diagnostics.examine({}));
    const auto found = std::ranges::find(checks, u"clock"_s, &DoctorCheck::id);
    QCOMPARE(found != checks.end(), kept.has_value());
    if (!kept)
        return;
    QCOMPARE(toWord(found->status), status);
    QCOMPARE(found->remedy.isEmpty(), *kept);
}

void TestDiagnostics::network_data()
{
    QTest::addColumn<Machine::Network>("network");
    QTest::addColumn<CheckStatus>("status");
    QTest::addColumn<bool>("helps"); // says what to do
    QTest::newRow("there") << Machine::Network::There << CheckStatus::Ok << false;
    QTest::newRow("unknown") << Machine::Network::Unknown << CheckStatus::Ok << false;
    QTest::newRow("away") << Machine::Network::Away << CheckStatus::Warning << false;
    QTest::newRow("captive portal") << Machine::Network::CaptivePortal << CheckStatus::Warning << true;
}

void TestDiagnostics::network()
{
    QFETCH(Machine::Network, network);
    QFETCH(bool, helps);
    m_bench->machine->net = network;
    const Pending<QList<DoctorCheck>> examined(m_diagnostics->examine({}));
    QTRY_VERIFY(examined.isDone()); // the resolver is the system's own
    const QList<DoctorCheck>& checks = *examined;
    const auto found = std::ranges::find(checks, u"network"_s, &DoctorCheck::id);
    QVERIFY(found != checks.end());
    QTEST(found->status, "status");
    QVERIFY(!found->message.isEmpty());
    QCOMPARE(!found->remedy.isEmpty(), helps);
}

void TestDiagnostics::reachesAFewAtOnce_data()
{
    QTest::addColumn<bool>("sameHost");
    QTest::addColumn<int>("atOnce");
    QTest::newRow("one host") << true << RequestLimit::perHost;
    QTest::newRow("many hosts") << false << RequestLimit::altogether;
}

/// Each request costs descriptors, and a worker that has none left can store nothing.
void TestDiagnostics::reachesAFewAtOnce()
{
    QFETCH(bool, sameHost);
    QFETCH(int, atOnce);
    const int many = RequestLimit::altogether + 10;
    addMany(many, sameHost);
    m_bench->tokens.holdingCalls = true;
    const Pending<QList<DoctorCheck>> examined(m_diagnostics->examine({}));
    QTRY_VERIFY(m_bench->tokens.openCalls() > 0); // the resolver is the system's own
    settle();
    QCOMPARE(m_bench->tokens.openCalls(), atOnce);
    for (int answered = 0; answered < many; ++answered) {
        QCOMPARE(m_bench->tokens.openCalls(), std::min(atOnce, many - answered));
        m_bench->tokens.releaseCall();
        settle();
    }
    QVERIFY(examined.isDone());
    QCOMPARE(reachChecks(*examined, CheckStatus::Ok), many);
}

/// However many connections use it.
void TestDiagnostics::reachesEachServerOnce()
{
    constexpr int many = 5;
    for (int i = 0; i < many; ++i)
        QVERIFY(finished(m_bench->engine->editor().add(m_bench->fields(u"c%1"_s.arg(i)))).has_value());
    m_bench->tokens.holdingCalls = true;
    const Pending<QList<DoctorCheck>> examined(m_diagnostics->examine({}));
    QTRY_VERIFY(m_bench->tokens.openCalls() > 0); // the resolver is the system's own
    settle();
    int requests = 0;
    for (; m_bench->tokens.openCalls() > 0; ++requests) {
        m_bench->tokens.releaseCall();
        settle();
    }
    QVERIFY(examined.isDone());
    QVERIFY2(requests < many, qPrintable(QString::number(requests)));
    QCOMPARE(reachChecks(*examined, CheckStatus::Ok), many);
}

void TestDiagnostics::endsWhenTheWorkerStops()
{
    addMany(RequestLimit::perHost + 1, true);
    m_bench->tokens.holdingCalls = true;
    const Pending<QList<DoctorCheck>> examined(m_diagnostics->examine({}));
    QTRY_COMPARE(m_bench->tokens.openCalls(), RequestLimit::perHost);
    finish(m_bench->engine->stop(std::chrono::seconds(30)));
    for (int i = 0; i < RequestLimit::perHost; ++i)
        m_bench->tokens.releaseCall();
    settle();
    QVERIFY(examined.isDone());
    QCOMPARE(m_bench->tokens.openCalls(), 0);
    QCOMPARE(reachChecks(*examined, CheckStatus::Ok), RequestLimit::perHost);
    QCOMPARE(reachChecks(*examined, CheckStatus::Failed), 1);
}

EVERGRANT_TEST(TestDiagnostics)
#include "tst_diagnostics.moc"
