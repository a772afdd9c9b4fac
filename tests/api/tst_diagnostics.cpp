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
    void clock();
    void aPausedOneIsNotAsked();
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

DoctorCheck found(const QList<DoctorCheck>& checks, const QString& id)
{
    const auto one = std::ranges::find(checks, id, &DoctorCheck::id);
    return one == checks.end() ? DoctorCheck() : *one;
}

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

void TestDiagnostics::clock()
{
    Diagnostics::Process process;
    QVERIFY(found(finished(m_diagnostics->examine({})), u"clock"_s).id.isEmpty());
    process.clockKeptRight = [] { return true; };
    Diagnostics diagnostics(*m_bench->engine, m_profile.path(), {}, process);
    QCOMPARE(shownWord(found(finished(diagnostics.examine({})), u"clock"_s)), u"ok"_s);
}

/// Somebody wants it left alone.
void TestDiagnostics::aPausedOneIsNotAsked()
{
    addMany(1, true);
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"c0"_s, true)));
    m_bench->tokens.holdingCalls = true;
    const Pending<QList<DoctorCheck>> examined(m_diagnostics->examine({}));
    QTRY_VERIFY(examined.isDone()); // the resolver is the system's own
    const DoctorCheck check = found(*examined, u"reach:c0"_s);
    QCOMPARE(shownWord(check), u"unknown"_s);
    QVERIFY2(check.message.contains("paused"_L1), qPrintable(check.message));
}

void TestDiagnostics::network_data()
{
    QTest::addColumn<Machine::Network>("network");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("helps"); // says what to do
    QTest::newRow("there") << Machine::Network::There << u"ok"_s << false;
    QTest::newRow("unknown") << Machine::Network::Unknown << u"unknown"_s << false;
    QTest::newRow("away") << Machine::Network::Away << u"warning"_s << false;
    QTest::newRow("captive portal") << Machine::Network::CaptivePortal << u"warning"_s << true;
}

void TestDiagnostics::network()
{
    QFETCH(Machine::Network, network);
    QFETCH(bool, helps);
    m_bench->machine->net = network;
    const Pending<QList<DoctorCheck>> examined(m_diagnostics->examine({}));
    QTRY_VERIFY(examined.isDone()); // the resolver is the system's own
    const DoctorCheck check = found(*examined, u"network"_s);
    QCOMPARE(check.id, u"network"_s);
    QTEST(shownWord(check), "word");
    QVERIFY(!check.message.isEmpty());
    QCOMPARE(!check.remedy.isEmpty(), helps);
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
    QVERIFY2(found(*examined, u"reach:c0"_s).message.contains(":443"_L1), "says which port, too");
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
