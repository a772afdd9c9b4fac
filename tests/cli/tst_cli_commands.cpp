// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that ask the worker for one thing: what is asked, and what is said about the answer.

#include "station.h"

#include "../support/testprogram.h"
#include "api/messages/connection.h"
#include "api/messages/doctor.h"
#include "api/messages/keys.h"
#include "api/messages/token.h"
#include "api/messages/worker.h"
#include <QTest>
#include <algorithm>

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
    void probe_data();
    void probe();
    void secretsInTheirOrder();
    void anotherClientId();
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
    row(u"set crm --purpose Sync --without-it None --responsible Petra --custodian Ann --custodian-after 14 --notes x"_s,
        u"set"_s,
        uR"({"name":"crm","settings":{"purpose":"Sync","without_it":"None","responsible":"Petra","custodian":"Ann",
             "custodian_after":"14","notes":"x"}})"_s);
    row(u"set crm --custodian= --set timeout=20"_s, u"set"_s,
        uR"({"name":"crm","settings":{"custodian":"","timeout":"20"}})"_s);
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
    using Found = ProbeReport::Result;
    QTest::addColumn<Found>("result");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<int>("code");
    QTest::newRow("named") << Found::Works << u"ann"_s << QByteArray("ann\n") << 0;
    QTest::newRow("not named") << Found::Works << QString() << QByteArray("works\n") << 0;
    QTest::newRow("refused") << Found::Refused << QString() << QByteArray() << 3;
    QTest::newRow("forbidden") << Found::Forbidden << QString() << QByteArray() << 3;
    QTest::newRow("unreachable") << Found::Unreachable << QString() << QByteArray() << 4;
    QTest::newRow("not there") << Found::NotThere << QString() << QByteArray() << 1;
    QTest::newRow("unknown") << Found::Unknown << QString() << QByteArray() << 1;
}

void TestCommands::probe()
{
    QFETCH(ProbeReport::Result, result);
    QFETCH(QString, account);
    QFETCH(int, code);
    api::Probe::Answer answer;
    answer.result = result;
    answer.account = account;
    answer.message = u"So it is."_s;
    m_station->worker.script<api::Probe>(answer);
    QCOMPARE(m_station->run({u"probe"_s, u"crm"_s}), code);
    QTEST(m_station->console.out, "out");
    QCOMPARE(m_station->console.err.contains("So it is."), code != 0);
}

void TestCommands::secretsInTheirOrder()
{
    m_station->worker.script<api::Set>({});
    m_station->console.in = {"S-1", "P-1"};
    QCOMPARE(m_station->run({u"set"_s, u"crm"_s, u"--proxy-password-stdin"_s, u"--client-secret-stdin"_s}), 0);
    QCOMPARE(m_station->worker.requests.at(0).second,
             objectFrom(R"({"name":"crm","client_secret":"S-1","proxy_password":"P-1"})"));
}

void TestCommands::anotherClientId()
{
    api::Set::Answer changed;
    changed.message = u"Sign in again."_s;
    m_station->worker.script<api::Set>(changed);
    QCOMPARE(m_station->run({u"set"_s, u"crm"_s, u"--client-id"_s, u"app-2"_s}), 0);
    QCOMPARE(m_station->worker.requests.at(0).second, objectFrom(R"({"name":"crm","client_id":"app-2"})"));
    QVERIFY(m_station->console.err.contains("Sign in again."));
}

void TestCommands::addTellsWhatToDoNext()
{
    api::Add::Answer added;
    added.connection.redirectUri = u"http://localhost:4711/callback"_s;
    m_station->worker.script<api::Add>(added);
    QCOMPARE(m_station->run({u"add"_s, u"crm"_s, u"--provider"_s, u"constant-contact"_s}), 0);
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains("http://localhost:4711/callback"));
    QVERIFY(m_station->console.err.contains("evergrant authorize crm"));

    added.connection.grantType = toWord(GrantType::ClientCredentials);
    for (const auto& [canProbe, next] : {std::pair(true, "evergrant probe crm"), {false, "evergrant token crm"}}) {
        added.connection.canProbe = canProbe;
        m_station->worker.script<api::Add>(added);
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
    using Results = QList<api::Refresh::Outcome>;
    QTest::addColumn<Results>("results");
    QTest::addColumn<int>("code");
    const api::Refresh::Outcome good{u"a"_s, true, u"Renewed."_s, {}, {}, false};
    const api::Refresh::Outcome joined{u"joined"_s, true, u"Still fresh."_s, {}, 20s, false};
    const auto bad = [](ErrorKind kind) {
        const Error error{kind, u"c"_s, u"No. Run: evergrant status b"_s}; // as the worker says it for a terminal
        return api::Refresh::Outcome{u"b"_s, false, u"No."_s, error, {}, false};
    };
    QTest::newRow("none") << Results() << 0;
    QTest::newRow("good") << Results{good} << 0;
    QTest::newRow("joined") << Results{joined} << 0;
    QTest::newRow("network") << Results{bad(ErrorKind::Temporary)} << 4;
    QTest::newRow("good and person") << Results{good, bad(ErrorKind::PersonNeeded)} << 3;
    QTest::newRow("same twice") << Results{bad(ErrorKind::Temporary), bad(ErrorKind::Temporary)} << 4;
    QTest::newRow("different") << Results{bad(ErrorKind::Temporary), bad(ErrorKind::PersonNeeded)} << 1;
    QTest::newRow("locked") << Results{bad(ErrorKind::StoreLocked)} << 5;
}

void TestCommands::refresh()
{
    QFETCH(QList<api::Refresh::Outcome>, results);
    QFETCH(int, code);
    m_station->worker.script<api::Refresh>({results});
    QCOMPARE(m_station->run({u"refresh"_s, u"--all"_s}), code);
    QCOMPARE(m_station->console.out, QByteArray());
    const auto tells = [&](const QString& name, const char* line) {
        const bool isThere = std::ranges::count(results, name, &api::Refresh::Outcome::name) > 0;
        return m_station->console.err.contains(line) == isThere;
    };
    QVERIFY(tells(u"a"_s, "evergrant: a: Renewed.\n"));
    QVERIFY(tells(u"joined"_s, "evergrant: joined: Still fresh, renewed 20 s ago; --force renews anyway.\n"));
    QVERIFY(tells(u"b"_s, "evergrant: b: No. Run: evergrant status b\n"));
}

void TestCommands::stopWaitsForTheEnd()
{
    m_station->worker.hold(u"stop"_s);
    m_station->begin({u"stop"_s});
    m_station->worker.answerHeld<api::Stop>({});
    QVERIFY(m_station->isRunning());
    m_station->worker.loseConnection();
    QCOMPARE(m_station->end(), 0);
    QCOMPARE(m_station->console.out, QByteArray());
}

void TestCommands::stopDoesNotWaitForEver()
{
    m_station->worker.hold(u"stop"_s);
    m_station->begin({u"stop"_s});
    m_station->worker.answerHeld<api::Stop>({});
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
    using api::CheckStatus;
    m_station->worker.script<api::Doctor>(
        {{{u"keyring"_s, u"Keyring"_s, CheckStatus::Ok, u"Unlocked."_s, u"Lock it."_s},
          {u"network"_s, u"Network"_s, CheckStatus::Ok, u"Not told."_s, {}, false},
          {u"clock"_s, u"Clock"_s, CheckStatus::Warning, u"40 s late."_s, u"Set it."_s}}});
    QCOMPARE(m_station->run({u"doctor"_s}), 0);
    QCOMPARE(m_station->console.out, QByteArray("ok       Keyring  Unlocked.\n"
                                                "unknown  Network  Not told.\n"
                                                "warning  Clock    40 s late.\n"
                                                "                  -> Set it.\n"));
    m_station->worker.script<api::Doctor>(
        {{{u"a"_s, u"A"_s, CheckStatus::Failed, u"m"_s, u"r"_s}, {u"b"_s, u"B"_s, CheckStatus::Ok, u"m"_s, {}}}});
    QCOMPARE(m_station->run({u"doctor"_s}), 1);
    QVERIFY(m_station->console.out.contains("failed"));
}

void TestCommands::doctorAsJson()
{
    m_station->worker.script<api::Doctor>({{{u"a"_s, u"A"_s, api::CheckStatus::Ok, u"m"_s, {}}}});
    QCOMPARE(m_station->run({u"doctor"_s, u"--json"_s}), 0);
    QCOMPARE(objectFrom(m_station->console.out.constData()), objectFrom(R"({"schema":1,"checks":[
        {"id":"a","title":"A","status":"ok","message":"m","remedy":""}]})"));
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
    m_station->worker.script<api::RecoveryCode>({Secret::take("7QDK-0000")});
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
    m_station->worker.script<api::Recover>({u"Open again."_s});
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
