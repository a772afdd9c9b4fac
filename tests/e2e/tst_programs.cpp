// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Programs that use tokens: what `run` starts, the API that `call` asks, and a client of the local HTTP endpoint.

#include "station.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant::e2e;

class TestPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void runRenewsItsFile();
    void runRestartsItsCommand();
    void runOutlivesTheWorker();
    void callReachesTheApi();
    void endpointGivesTokens();
    void metricsFollow();

private:
    AuthServer m_server;
    std::unique_ptr<Station> m_station;
};

void TestPrograms::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
}

void TestPrograms::init()
{
    m_server.reset();
    m_server.setAccessTokenLife(3600);
    m_station = std::make_unique<Station>();
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
}

void TestPrograms::cleanup()
{
    m_station.reset();
}

void TestPrograms::runRenewsItsFile()
{
    // Prints its file whenever it is asked for it.
    const QString script =
        u"echo $EVERGRANT_TOKEN_FILE_CRM; while read line; do cat $EVERGRANT_TOKEN_FILE_CRM; echo; done"_s;
    const auto program = m_station->begin({u"run"_s, u"crm"_s, u"--"_s, u"sh"_s, u"-c"_s, script});
    const QString path = QString::fromUtf8(program->line());
    QVERIFY2(QFileInfo::exists(path), program->complaints().constData());
    const auto content = [&] {
        program->write("\n");
        return program->line();
    };
    const QByteArray first = content();
    QCOMPARE(first, lineOf(m_station->evergrant({u"token"_s, u"crm"_s})));
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    const QByteArray second = lineOf(m_station->evergrant({u"token"_s, u"crm"_s}));
    QVERIFY(second != first);
    QTRY_COMPARE_WITH_TIMEOUT(content(), second, 10000);
    QVERIFY(m_server.accepts(second));
    COMPARE_CODE(program->finish(), 0);
    QVERIFY(!QFileInfo::exists(path));
}

void TestPrograms::runRestartsItsCommand()
{
    const QString script = u"echo $EVERGRANT_TOKEN; exec tail -f /dev/null"_s;
    const auto program =
        m_station->begin({u"run"_s, u"crm"_s, u"--on-renew"_s, u"restart"_s, u"--"_s, u"sh"_s, u"-c"_s, script});
    const QByteArray first = program->line();
    QVERIFY2(!first.isEmpty(), program->complaints().constData());
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    const QByteArray second = program->line();
    QVERIFY(second != first);
    QCOMPARE(second, lineOf(m_station->evergrant({u"token"_s, u"crm"_s})));
    program->signal(SIGTERM);
    QCOMPARE(program->finish().code, Ran::Crashed); // by the signal that ended its command
}

/// Its command goes on, with the token in hand.
void TestPrograms::runOutlivesTheWorker()
{
    const QString script = u"echo started; read line; cat $EVERGRANT_TOKEN_FILE_CRM"_s;
    const auto program = m_station->begin({u"run"_s, u"crm"_s, u"--"_s, u"sh"_s, u"-c"_s, script});
    QCOMPARE(program->line(), QByteArray("started"));
    m_station->killWorkers();
    program->write("\n");
    const Ran ran = program->finish();
    COMPARE_CODE(ran, 0);
    QVERIFY(m_server.accepts(ran.out));
}

void TestPrograms::callReachesTheApi()
{
    const QUrl issuer(m_server.issuer());
    const QString host = issuer.authority(), me = m_server.issuer() + u"/me"_s;
    const Ran found = m_station->evergrant({u"call"_s, u"crm"_s, u"GET"_s, me, u"--allow-host"_s, host});
    COMPARE_CODE(found, 0);
    QVERIFY2(!found.json().value("sub"_L1).toString().isEmpty(), found.told());
    const Ran described =
        m_station->evergrant({u"call"_s, u"crm"_s, u"GET"_s, me, u"--allow-host"_s, host, u"--json"_s});
    QCOMPARE(described.json().value("status"_L1).toInt(), 200);
    const Ran missing = m_station->evergrant(
        {u"call"_s, u"crm"_s, u"GET"_s, m_server.issuer() + u"/nothing?secret=1"_s, u"--allow-host"_s, host});
    COMPARE_CODE(missing, 1);
    QCOMPARE(missing.out, QByteArray());
    COMPARE_CODE(m_station->evergrant({u"call"_s, u"crm"_s, u"GET"_s, u"https://example.com/"_s}), 2);
    QByteArray events;
    for (const auto& event : m_station->log())
        if (event["kind"_L1] == u"api-call"_s)
            events += QJsonDocument(event.toObject()).toJson();
    QVERIFY2(events.contains("/nothing") && events.contains("404"), events.constData());
    QVERIFY(!events.contains("secret=1"));
}

void TestPrograms::endpointGivesTokens()
{
    COMPARE_CODE(m_station->evergrant({u"endpoint"_s, u"enable"_s}), 0);
    const Ran made = m_station->evergrant({u"endpoint"_s, u"key"_s, u"add"_s, u"sync"_s, u"crm"_s});
    COMPARE_CODE(made, 0);
    const Ran shown = m_station->evergrant({u"endpoint"_s, u"show"_s, u"--json"_s});
    const QString address = u"http://127.0.0.1:%1/v1/header/crm"_s.arg(shown.json().value("port"_L1).toInt());
    const QByteArray header = "header = \"Authorization: Bearer " + lineOf(made) + "\"\n";
    const Ran got = run(u"curl"_s, {u"-sS"_s, u"-K"_s, u"-"_s, address}, header);
    COMPARE_CODE(got, 0);
    QCOMPARE(got.out, m_station->evergrant({u"header"_s, u"crm"_s}).out);
    QVERIFY(!shown.out.contains(lineOf(made)));
    // From a page in a browser.
    const Ran page =
        run(u"curl"_s, {u"-sS"_s, u"-K"_s, u"-"_s, u"-H"_s, u"Origin: https://example.com"_s, address}, header);
    QVERIFY(!page.out.contains("Bearer"));
    COMPARE_CODE(m_station->evergrant({u"endpoint"_s, u"key"_s, u"remove"_s, u"sync"_s}), 0);
    QVERIFY(run(u"curl"_s, {u"-sS"_s, u"-K"_s, u"-"_s, address}, header).out.contains("key-wanted"));
    COMPARE_CODE(m_station->evergrant({u"endpoint"_s, u"disable"_s}), 0);
    QCOMPARE(run(u"curl"_s, {u"-sS"_s, u"-K"_s, u"-"_s, address}, header).code, 7); // nobody listens
}

/// Also those of a worker that was killed.
void TestPrograms::metricsFollow()
{
    const QString prom = m_station->file(u"evergrant.prom"_s), spool = m_station->file(u"300_evergrant"_s);
    const auto content = [](const QString& path) {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    COMPARE_CODE(m_station->evergrant({u"metrics"_s, u"add"_s, u"prometheus"_s, u"--path"_s, prom}), 0);
    COMPARE_CODE(m_station->evergrant({u"metrics"_s, u"add"_s, u"checkmk"_s, u"--path"_s, spool}), 0);
    QCOMPARE(content(prom), m_station->evergrant({u"status"_s, u"--metrics"_s}).out);
    QVERIFY(content(spool).startsWith("<<<local>>>\n0 \"Evergrant crm\" ttl="));
    COMPARE_CODE(m_station->evergrant({u"pause"_s, u"crm"_s}), 0);
    const QByteArray paused = "evergrant_connection_state{connection=\"crm\",state=\"paused\"} 1\n";
    QTRY_VERIFY_WITH_TIMEOUT(content(prom).contains(paused), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(content(spool).startsWith("<<<local>>>\n1 \"Evergrant crm\" ttl="), 30000);

    m_station->killWorkers();
    QVERIFY(QFile::remove(prom));
    const Ran listed = m_station->evergrant({u"metrics"_s, u"list"_s, u"--json"_s});
    QCOMPARE(listed.json().value("targets"_L1).toArray().size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(content(prom).contains(paused), 30000);
    for (const auto& id : {u"prometheus"_s, u"checkmk"_s})
        COMPARE_CODE(m_station->evergrant({u"metrics"_s, u"remove"_s, id}), 0);
    QVERIFY(!QFile::exists(prom) && !QFile::exists(spool));
    const QString missing = m_station->file(u"none/evergrant.prom"_s);
    const Ran refused = m_station->evergrant({u"metrics"_s, u"add"_s, u"prometheus"_s, u"--path"_s, missing});
    COMPARE_CODE(refused, 1);
    QVERIFY2(refused.err.contains("none/ does not exist"), refused.told());
}

QTEST_GUILESS_MAIN(TestPrograms)
#include "tst_programs.moc"
