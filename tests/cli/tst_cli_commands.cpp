// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that ask the worker for one thing: what is asked, and what is said about the answer.

#include "station.h"

#include "../support/testprogram.h"
#include <QJsonArray>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void requests_data();
    void requests();
    void providers();
    void probe_data();
    void probe();
    void secretsInTheirOrder();
    void addTellsWhatToDoNext();
    void secretsComeFromStdin_data();
    void secretsComeFromStdin();
    void noSecret_data();
    void noSecret();
    void refresh_data();
    void refresh();
    void stopWaitsForTheEnd();
    void stopDoesNotWaitForEver();
    void nothingToStop_data();
    void nothingToStop();
    void doctor();
    void doctorAsJson();
    void doctorWithoutAWorker();
    void recoveryCode();
    void recovers();

private:
    std::unique_ptr<Station> m_station;
};

void TestCommands::init()
{
    m_station = std::make_unique<Station>();
}

void TestCommands::requests_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("params");
    const auto row = [](const QString& line, const QString& method, const QString& params) {
        QTest::newRow(qPrintable(line)) << line.split(u' ') << method << params;
    };
    row(u"add crm --provider practice"_s, u"add"_s, uR"({"name":"crm","provider":"practice"})"_s);
    row(u"add --provider oauth2 --scope a --scope b --set client_auth=none crm --set audience=x=y --title T "
        "--client-id c --redirect-uri http://localhost:4000/cb --grant code"_s,
        u"add"_s,
        uR"({"name":"crm","provider":"oauth2","scopes":["a","b"],"settings":{"client_auth":"none","audience":"x=y"},
             "title":"T","client_id":"c","redirect_uri":"http://localhost:4000/cb","grant":"code"})"_s);
    row(u"set crm --title T"_s, u"set"_s, uR"({"name":"crm","title":"T"})"_s);
    row(u"set crm --title="_s, u"set"_s, uR"({"name":"crm","title":""})"_s);
    row(u"set --scope a crm --set audience= --set timeout=20"_s, u"set"_s,
        uR"({"name":"crm","scopes":["a"],"settings":{"audience":"","timeout":"20"}})"_s);
    row(u"rename crm new"_s, u"rename"_s, uR"({"name":"crm","new_name":"new"})"_s);
    row(u"pause crm"_s, u"pause"_s, uR"({"name":"crm"})"_s);
    row(u"resume crm"_s, u"resume"_s, uR"({"name":"crm"})"_s);
    row(u"refresh crm"_s, u"refresh"_s, uR"({"name":"crm"})"_s);
    row(u"refresh crm --force"_s, u"refresh"_s, uR"({"name":"crm","force":true})"_s);
    row(u"refresh --all"_s, u"refresh"_s, uR"({"all":true})"_s);
    row(u"remove crm --yes"_s, u"remove"_s, uR"({"name":"crm"})"_s);
    row(u"remove crm --yes --revoke"_s, u"remove"_s, uR"({"name":"crm","revoke":true})"_s);
    row(u"remove --revoke crm --yes"_s, u"remove"_s, uR"({"name":"crm","revoke":true})"_s);
    row(u"remove crm --yes --revoke=all"_s, u"remove"_s, uR"({"name":"crm","revoke_all":true})"_s);
    row(u"doctor --live crm"_s, u"doctor"_s, uR"({"live":"crm"})"_s);
    row(u"doctor --begin-anew"_s, u"begin-anew"_s, u"{}"_s);
}

void TestCommands::requests()
{
    QFETCH(QStringList, words);
    QFETCH(QString, method);
    QFETCH(QString, params);
    m_station->worker.script(method, QJsonObject());
    QCOMPARE(m_station->run(words), 0);
    QCOMPARE(m_station->worker.requests.size(), 1);
    QCOMPARE(m_station->worker.requests.at(0).first, method);
    QCOMPARE(m_station->worker.requests.at(0).second, objectFrom(params.toUtf8().constData()));
    if (method != "doctor"_L1)
        QCOMPARE(m_station->console.out, QByteArray());
}

void TestCommands::probe_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<int>("code");
    QTest::newRow("named") << u"works"_s << u"ann"_s << QByteArray("ann\n") << 0;
    QTest::newRow("not named") << u"works"_s << QString() << QByteArray("works\n") << 0;
    QTest::newRow("refused") << u"refused"_s << QString() << QByteArray() << 3;
    QTest::newRow("forbidden") << u"forbidden"_s << QString() << QByteArray() << 3;
    QTest::newRow("unreachable") << u"unreachable"_s << QString() << QByteArray() << 4;
    QTest::newRow("unknown") << u"unknown"_s << QString() << QByteArray() << 1;
}

void TestCommands::probe()
{
    QFETCH(QString, result);
    QFETCH(QString, account);
    QFETCH(int, code);
    m_station->worker.script(
        u"probe"_s, QJsonObject{{u"result"_s, result}, {u"account"_s, account}, {u"message"_s, u"So it is."_s}});
    QCOMPARE(m_station->run({u"probe"_s, u"crm"_s}), code);
    QTEST(m_station->console.out, "out");
    QCOMPARE(m_station->console.err.contains("So it is."), code != 0);
}

void TestCommands::secretsInTheirOrder()
{
    m_station->worker.script(u"set"_s, QJsonObject());
    m_station->console.in = {"S-1", "P-1"};
    QCOMPARE(m_station->run({u"set"_s, u"crm"_s, u"--proxy-password-stdin"_s, u"--client-secret-stdin"_s}), 0);
    QCOMPARE(m_station->worker.requests.at(0).second,
             objectFrom(R"({"name":"crm","client_secret":"S-1","proxy_password":"P-1"})"));
}

void TestCommands::providers()
{
    const QJsonArray providers{QJsonObject{{u"id"_s, u"google"_s},
                                           {u"name"_s, u"Google"_s},
                                           {u"summary"_s, u"Mail"_s},
                                           {u"grants"_s, QJsonArray{u"code"_s, u"device"_s}},
                                           {u"verified"_s, true}}};
    m_station->worker.script(u"providers"_s, QJsonObject{{u"providers"_s, providers}});
    QCOMPARE(m_station->run({u"providers"_s}), 0);
    QCOMPARE(
        m_station->console.out,
        QByteArray("ID      SERVICE  GRANTS       FACTS       FOR\ngoogle  Google   code device  documented  Mail\n"));
    QCOMPARE(m_station->run({u"providers"_s, u"--json"_s}), 0);
    QCOMPARE(objectFrom(m_station->console.out.constData()),
             (QJsonObject{{u"schema"_s, 1}, {u"providers"_s, providers}}));
}

void TestCommands::addTellsWhatToDoNext()
{
    m_station->worker.script(
        u"add"_s, objectFrom(R"({"connection":{"name":"crm","redirect_uri":"http://localhost:4711/callback"}})"));
    QCOMPARE(m_station->run({u"add"_s, u"crm"_s, u"--provider"_s, u"constant-contact"_s}), 0);
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains("http://localhost:4711/callback"));
    QVERIFY(m_station->console.err.contains("evergrant authorize crm"));

    const QString obtained = uR"({"connection":{"name":"crm","grant_type":"client-credentials","can_probe":%1}})"_s;
    for (const auto& [canProbe, next] : {std::pair("true", "evergrant probe crm"), {"false", "evergrant token crm"}}) {
        m_station->worker.script(u"add"_s, objectFrom(obtained.arg(QLatin1StringView(canProbe)).toUtf8().constData()));
        QCOMPARE(m_station->run({u"add"_s, u"crm"_s, u"--provider"_s, u"constant-contact"_s}), 0);
        QVERIFY2(m_station->console.err.contains(next), m_station->console.err.constData());
    }
}

void TestCommands::secretsComeFromStdin_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("add") << QStringList{u"add"_s, u"crm"_s, u"--provider"_s, u"x"_s, u"--client-secret-stdin"_s};
    QTest::newRow("set") << QStringList{u"set"_s, u"crm"_s, u"--client-secret-stdin"_s};
}

void TestCommands::secretsComeFromStdin()
{
    QFETCH(QStringList, words);
    m_station->console.in = {" s3cr=t\xc3\xa4 ", "second line"};
    m_station->console.terminal = true;
    m_station->worker.script(words[0], QJsonObject());
    QCOMPARE(m_station->run(words), 0);
    QCOMPARE(m_station->worker.requests.at(0).second.value("client_secret"_L1).toString(), u" s3cr=tä "_s);
    QCOMPARE(m_station->console.echoes, QList{cli::Console::Echo::Off});
    QVERIFY(m_station->console.err.startsWith("Client secret: "));
    QVERIFY(!m_station->console.err.contains("s3cr"));
}

void TestCommands::noSecret_data()
{
    secretsComeFromStdin_data();
}

void TestCommands::noSecret()
{
    QFETCH(QStringList, words);
    QCOMPARE(m_station->run(words), 2);
    QCOMPARE(m_station->worker.requests.size(), 0);
    QVERIFY(m_station->console.err.contains("Client secret"));
}

void TestCommands::refresh_data()
{
    QTest::addColumn<QString>("results");
    QTest::addColumn<int>("code");
    const QString good = uR"({"name":"a","ok":true,"message":"Renewed."})"_s;
    const auto bad = [](const QString& kind) {
        return uR"({"name":"b","ok":false,"message":"No.","error":{"kind":"%1","code":"c","message":"No."}})"_s.arg(
            kind);
    };
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("good") << good << 0;
    QTest::newRow("joined") << uR"({"name":"joined","ok":true,"message":"Still fresh.","fresh_seconds":20})"_s << 0;
    QTest::newRow("network") << bad(u"temporary"_s) << 4;
    QTest::newRow("good and person") << good + u',' + bad(u"person-needed"_s) << 3;
    QTest::newRow("same twice") << bad(u"temporary"_s) + u',' + bad(u"temporary"_s) << 4;
    QTest::newRow("different") << bad(u"temporary"_s) + u',' + bad(u"person-needed"_s) << 1;
    QTest::newRow("locked") << bad(u"store-locked"_s) << 5;
}

void TestCommands::refresh()
{
    QFETCH(QString, results);
    QFETCH(int, code);
    m_station->worker.script(u"refresh"_s, objectFrom((u"{\"results\":["_s + results + u"]}"_s).toUtf8().constData()));
    QCOMPARE(m_station->run({u"refresh"_s, u"--all"_s}), code);
    QCOMPARE(m_station->console.out, QByteArray());
    if (results.contains("\"a\""_L1))
        QVERIFY(m_station->console.err.contains("evergrant: a: Renewed.\n"));
    if (results.contains("joined"_L1))
        QVERIFY(m_station->console.err.contains(
            "evergrant: joined: Still fresh, renewed 20 s ago; --force renews anyway.\n"));
    if (results.contains("\"b\""_L1))
        QVERIFY(m_station->console.err.contains("evergrant: b: No.\n"));
}

void TestCommands::stopWaitsForTheEnd()
{
    m_station->worker.hold(u"stop"_s);
    m_station->begin({u"stop"_s});
    m_station->worker.answerHeld(u"stop"_s, QJsonObject());
    QVERIFY(m_station->isRunning());
    m_station->worker.loseConnection();
    QCOMPARE(m_station->end(), 0);
    QCOMPARE(m_station->console.out, QByteArray());
}

void TestCommands::stopDoesNotWaitForEver()
{
    m_station->worker.hold(u"stop"_s);
    m_station->begin({u"stop"_s});
    m_station->worker.answerHeld(u"stop"_s, QJsonObject());
    m_station->clock.advance(10s);
    QCOMPARE(m_station->end(), 4);
}

void TestCommands::nothingToStop_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("says");
    QTest::newRow("none runs") << u"worker-not-running"_s << true;
    QTest::newRow("just left") << u"worker-gone"_s << false;
}

void TestCommands::nothingToStop()
{
    QFETCH(QString, code);
    QFETCH(bool, says);
    m_station->worker.script(u"stop"_s, Error{ErrorKind::Temporary, code, u"x"_s});
    QCOMPARE(m_station->run({u"stop"_s}), 0);
    QCOMPARE(m_station->console.out, QByteArray());
    QCOMPARE(!m_station->console.err.isEmpty(), says);
}

void TestCommands::doctor()
{
    m_station->worker.script(u"doctor"_s, objectFrom(R"({"checks":[
        {"id":"keyring","title":"Keyring","status":"ok","message":"Unlocked.","remedy":""},
        {"id":"clock","title":"Clock","status":"warning","message":"40 s late.","remedy":"Set it."}]})"));
    QCOMPARE(m_station->run({u"doctor"_s}), 0);
    QCOMPARE(m_station->console.out, QByteArray("ok       Keyring  Unlocked.\n"
                                                "warning  Clock    40 s late.\n"
                                                "                  -> Set it.\n"));
    m_station->worker.script(u"doctor"_s, objectFrom(R"({"checks":[{"id":"a","title":"A","status":"failed",
        "message":"m","remedy":"r"},{"id":"b","title":"B","status":"ok","message":"m","remedy":""}]})"));
    QCOMPARE(m_station->run({u"doctor"_s}), 1);
    QVERIFY(m_station->console.out.contains("failed"));
}

void TestCommands::doctorAsJson()
{
    m_station->worker.script(u"doctor"_s, objectFrom(R"({"checks":[{"id":"a"}]})"));
    QCOMPARE(m_station->run({u"doctor"_s, u"--json"_s}), 0);
    QCOMPARE(objectFrom(m_station->console.out.constData()), objectFrom(R"({"schema":1,"checks":[{"id":"a"}]})"));
}

void TestCommands::doctorWithoutAWorker()
{
    m_station->worker.script(u"doctor"_s, Error{ErrorKind::Failed, u"worker-missing"_s, u"It is not installed."_s});
    QCOMPARE(m_station->run({u"doctor"_s, u"--json"_s}), 1);
    const QJsonObject check = objectFrom(m_station->console.out.constData())["checks"_L1][0].toObject();
    QCOMPARE(check.value("id"_L1).toString(), u"worker"_s);
    QCOMPARE(check.value("status"_L1).toString(), u"failed"_s);
    QCOMPARE(check.value("message"_L1).toString(), u"It is not installed."_s);
    QVERIFY(!check.value("remedy"_L1).toString().isEmpty());
    QCOMPARE(m_station->run({u"doctor"_s}), 1);
    QVERIFY(m_station->console.out.contains("It is not installed."));
}

/// The code alone on stdout, so that it can be printed or piped.
void TestCommands::recoveryCode()
{
    m_station->worker.script(u"recovery-code"_s, QJsonObject{{u"code"_s, u"7QDK-0000"_s}});
    QCOMPARE(m_station->run({u"doctor"_s, u"--recovery-code"_s}), 0);
    QCOMPARE(m_station->console.out, QByteArray("7QDK-0000\n"));
    QVERIFY(m_station->console.err.contains("Write it down") && !m_station->console.err.contains("7QDK"));
    m_station->worker.script(u"recovery-code"_s, Error{ErrorKind::StoreLocked, u"keyring-locked"_s, u"Locked."_s});
    m_station->console.out.clear();
    QCOMPARE(m_station->run({u"doctor"_s, u"--recovery-code"_s}), 5);
    QCOMPARE(m_station->console.out, QByteArray());
}

void TestCommands::recovers()
{
    m_station->console.in = {"7qdk 0000"};
    m_station->console.terminal = true;
    m_station->worker.script(u"recover"_s, QJsonObject{{u"message"_s, u"Open again."_s}});
    QCOMPARE(m_station->run({u"doctor"_s, u"--recover-stdin"_s}), 0);
    QCOMPARE(m_station->worker.requests.last().second, (QJsonObject{{u"code"_s, u"7qdk 0000"_s}}));
    QCOMPARE(m_station->console.echoes, QList{cli::Console::Echo::Off});
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains("Open again.") && !m_station->console.err.contains("7qdk"));
    QCOMPARE(m_station->run({u"doctor"_s, u"--recover-stdin"_s}), 2); // nothing more to read
    m_station->console.in = {"7qdk"};
    m_station->worker.script(u"recover"_s, Error{ErrorKind::Usage, u"recovery-code-mistyped"_s, u"Not whole."_s});
    QCOMPARE(m_station->run({u"doctor"_s, u"--recover-stdin"_s}), 2);
}

EVERGRANT_TEST(TestCommands)
#include "tst_cli_commands.moc"
