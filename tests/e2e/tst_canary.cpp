// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// After a whole run, with sign-ins that fail, answers that are lost and a crash, no secret is anywhere but where it
// belongs: not in a file, not in a command line or environment, not in anything that was said.

#include "canaries.h"
#include "core/system/systemclock.h"
#include "link/protocol.h"
#include "processes.h"
#include "secrets/oskeychain.h"
#include "secrets/profilekeysource.h"
#include "station.h"
#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant::e2e;

class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void runEverything();
    void nothingInFiles();
    void nothingInProcesses();
    void nothingWasSaid();
    void noCoreFile();

private:
    Ran say(const QStringList& words, const QByteArray& input = {}, bool answerIsSecret = false);
    void signIn(const QString& person, int expected);
    void handOut();
    void format();
    void call();
    void openEndpoint();
    void deliver();
    void alert();
    void disturb();
    void crash();
    void tellHelpers();
    void gatherSecrets();

    AuthServer m_server{
        {u"--odd-secret"_s, u"true"_s, u"--odd-tokens"_s, u"true"_s, u"--access-token-ttl"_s, u"3600"_s},
        AuthServer::Memory::InProcess};
    std::unique_ptr<Station> m_station;
    std::unique_ptr<ProcessWatch> m_watch;
    std::unique_ptr<Background> m_worker;
    CanarySearch m_search;
    QByteArray m_said;
    QByteArray m_endpointKey;
    bool m_ran = false;
};

namespace {

/// Secrets that a person gives, or that an API gets.
const QByteArray webhookKey = "whsec_Q2FuYXJ5T2ZBV2ViaG9va0tleTAxMjM0NTY3ODk=";
const QByteArray alertKey = "whsec_QWxlcnRDYW5hcnlPZkFXZWJob29rMDEyMzQ1Njc4OTA=";
const QByteArray callBody = R"({"canary":"aZ4-of-a-body_7qWcVb91+xR"})";
/// Only the environment of what `run` starts may hold a token, and such processes carry this.
const QString runMark = u"EVERGRANT_CANARY_RUN"_s;

QByteArray withoutHandedOutTokens(const QByteArray& environment)
{
    const auto entries = environment.split('\0');
    if (!entries.contains(runMark.toLatin1() + "=1"))
        return environment;
    QByteArray kept;
    for (const auto& entry : entries)
        if (!entry.startsWith("EVERGRANT_TOKEN"))
            kept += entry + '\0';
    return kept;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestCanary::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    // Whoever wants no core file has to see to it.
    const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
    QCOMPARE(::setrlimit(RLIMIT_CORE, &all), 0);
    QVERIFY(m_server.start());
    m_station = std::make_unique<Station>();
    m_station->setEnvironment(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_station->setEnvironment(u"EVERGRANT_DEBUG"_s, u"1"_s);
    // A browser that notes how it was called, and then does what the person wants.
    QFile browser(m_station->file(u"browser"_s));
    QVERIFY(browser.open(QFile::WriteOnly));
    browser.write("#!/bin/sh\ncat /proc/$$/cmdline /proc/$$/environ >>\"$0.calls\"\n"
                  "printf '%s\\n' \"$1\" | node " EVERGRANT_SUPPORT_DIR "/consent.mjs - $PERSON >/dev/null\n");
    QVERIFY(browser.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_station->setEnvironment(u"BROWSER"_s, browser.fileName());
}

/// A command whose words are kept for the search; those of `answerIsSecret` on stderr only.
Ran TestCanary::say(const QStringList& words, const QByteArray& input, bool answerIsSecret)
{
    const auto ran = m_station->evergrant(words, input);
    m_said += ran.err;
    if (!answerIsSecret)
        m_said += ran.out;
    return ran;
}

void TestCanary::runEverything()
{
    m_watch = std::make_unique<ProcessWatch>();
    m_worker = m_station->serve();
    QVERIFY(m_worker);
    const auto workers = m_station->workers();
    QCOMPARE(workers.size(), 1);
    const auto limits = contentOf(u"/proc/%1/limits"_s.arg(workers.first())).split('\n');
    for (const auto& line : limits)
        if (line.startsWith("Max core file size"))
            QCOMPARE(line.simplified().left(20), QByteArray("Max core file size 0"));

    Background desktop(QStringLiteral(EVERGRANT_PROGRAMS_DIR "/evergrant-desktop"), {}, [this] {
        auto environment = m_station->environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        return environment;
    }());
    const auto added = m_station->add(u"crm"_s, m_server);
    COMPARE_CODE(added, 0);
    m_said += added.out + added.err;
    signIn(u"--deny"_s, 3);
    m_server.setFault(u"echo:400:invalid_grant"_s);
    signIn({}, 3);
    m_server.setFault(u"truncate"_s);
    signIn({}, 4);
    signIn({}, 0);
    handOut();
    format();
    call();
    openEndpoint();
    deliver();
    alert();
    disturb();
    QVERIFY2(desktop.isRunning(), desktop.finish(0ms).told());
    crash();
    tellHelpers();
    if (QTest::currentTestFailed())
        return;
    // What was brought to the file is no secret that got lost.
    COMPARE_CODE(say({u"deliver"_s, u"remove"_s, u"crm"_s, u"file"_s, u"--erase"_s}), 0);
    desktop.signal(SIGTERM);
    const auto window = desktop.finish();
    QVERIFY2(window.code != Ran::StillRunning, window.told());
    m_said += window.out + window.err;
    gatherSecrets();
    m_ran = true;
}

void TestCanary::signIn(const QString& person, int expected)
{
    m_station->setEnvironment(u"PERSON"_s, person);
    COMPARE_CODE(say({u"authorize"_s, u"crm"_s, u"--timeout"_s, u"60"_s}), expected);
}

void TestCanary::handOut()
{
    m_station->setEnvironment(runMark, u"1"_s);
    const auto token = lineOf(say({u"token"_s, u"crm"_s}, {}, true));
    say({u"token"_s, u"crm"_s, u"--json"_s}, {}, true);
    say({u"header"_s, u"crm"_s}, {}, true);
    const auto script = u"printenv EVERGRANT_TOKEN EVERGRANT_TOKEN_CRM; cat $EVERGRANT_TOKEN_FILE_CRM"_s;
    COMPARE_CODE(say({u"run"_s, u"crm"_s, u"--"_s, u"sh"_s, u"-c"_s, script}, {}, true), 0);
    COMPARE_CODE(say({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    COMPARE_CODE(say({u"token"_s, u"crm"_s, u"--rejected-stdin"_s}, token + '\n', true), 0);
    COMPARE_CODE(say({u"set"_s, u"crm"_s, u"--client-secret-stdin"_s}, m_server.clientSecret() + '\n'), 0);
    COMPARE_CODE(say({u"doctor"_s, u"--json"_s, u"--live"_s, u"crm"_s}), 0);
}

/// What other programs read, and what they say when they cannot have it.
void TestCanary::format()
{
    for (const auto& format : {u"kubernetes"_s, u"docker"_s, u"git"_s, u"json-headers"_s})
        COMPARE_CODE(say({u"token"_s, u"crm"_s, u"--format"_s, format}, {}, true), 0);
    COMPARE_CODE(say({u"token"_s, u"crm"_s, u"--format"_s, u"netrc"_s, u"--host"_s, u"example.org"_s}, {}, true), 0);
    for (const auto& format : {u"aws"_s, u"gcp"_s, u"netrc"_s})
        COMPARE_CODE(say({u"token"_s, u"crm"_s, u"--format"_s, format}), 2);
    const auto helper = QStringLiteral(EVERGRANT_PROGRAMS_DIR "/git-credential-evergrant");
    const QByteArray host = "protocol=https\nhost=git.example.org\n\n";
    const auto given = run(helper, {u"--connection"_s, u"crm"_s, u"get"_s}, host, m_station->environment());
    QVERIFY(given.out.contains("password="));
    m_said += given.err;
    const QByteArray refused = host.trimmed() + '\n' + given.out + '\n';
    const auto erased = run(helper, {u"--connection"_s, u"crm"_s, u"erase"_s}, refused, m_station->environment());
    COMPARE_CODE(erased, 0);
    m_said += erased.out + erased.err;
}

void TestCanary::call()
{
    QFile body(m_station->file(u"body"_s));
    QVERIFY(body.open(QFile::WriteOnly));
    body.write(callBody);
    body.close();
    const QStringList words{u"call"_s,
                            u"crm"_s,
                            u"POST"_s,
                            m_server.issuer() + u"/me?page=1"_s,
                            u"--data"_s,
                            u'@' + body.fileName(),
                            u"--json"_s,
                            u"--allow-host"_s,
                            QUrl(m_server.issuer()).authority()};
    const auto answered = say(words);
    QVERIFY2(answered.json().contains("status"_L1), answered.told());
    QVERIFY(body.remove());
}

void TestCanary::openEndpoint()
{
    COMPARE_CODE(say({u"endpoint"_s, u"enable"_s}), 0);
    m_endpointKey = lineOf(say({u"endpoint"_s, u"key"_s, u"add"_s, u"sync"_s, u"crm"_s}, {}, true));
    const auto shown = say({u"endpoint"_s, u"show"_s, u"--json"_s});
    const QString address = u"http://127.0.0.1:%1"_s.arg(shown.json().value("port"_L1).toInt());
    const auto get = [&](const QString& path, const QByteArray& key) {
        return run(u"curl"_s, {u"-sS"_s, u"-K"_s, u"-"_s, address + path},
                   "header = \"Authorization: Bearer " + key + "\"\n");
    };
    QVERIFY(get(u"/v1/token/crm"_s, m_endpointKey).out.contains("access_token"));
    QVERIFY(get(u"/v1/header/crm"_s, m_endpointKey).out.startsWith("Authorization: "));
    for (const auto& path : {u"/v1/status"_s, u"/metrics"_s, u"/v1/token/other"_s, u"/v1/azure/crm"_s})
        m_said += get(path, m_endpointKey).out;
    m_said += get(u"/v1/token/crm"_s, m_endpointKey + 'x').out;
}

/// To a file, to a program, and to a server that is not there and has a secret.
void TestCanary::deliver()
{
    const QString path = m_station->file(u"delivered"_s);
    COMPARE_CODE(say({u"deliver"_s, u"add"_s, u"crm"_s, u"file"_s, u"--path"_s, path}), 0);
    QVERIFY(!contentOf(path).isEmpty());
    COMPARE_CODE(say({u"deliver"_s, u"add"_s, u"crm"_s, u"command"_s, u"--"_s, u"sh"_s, u"-c"_s, u"cat >&2; exit 3"_s}),
                 1);
    say({u"deliver"_s, u"add"_s, u"crm"_s, u"webhook"_s, u"--url"_s, u"http://127.0.0.1:1/hook"_s, u"--secret-stdin"_s},
        webhookKey + '\n');
    COMPARE_CODE(say({u"deliver"_s, u"show"_s, u"crm"_s, u"webhook"_s}), 0);
    say({u"deliver"_s, u"now"_s, u"crm"_s});
    say({u"deliver"_s, u"list"_s, u"--json"_s});
    COMPARE_CODE(say({u"metrics"_s, u"add"_s, u"prometheus"_s, u"--path"_s, m_station->file(u"evergrant.prom"_s)}), 0);
}

/// Through a server that is not there and has a secret.
void TestCanary::alert()
{
    say({u"alert"_s, u"add"_s, u"webhook"_s, u"--to"_s, u"http://127.0.0.1:1/alert"_s, u"--secret-stdin"_s},
        alertKey + '\n');
    QVERIFY(say({u"alert"_s, u"list"_s, u"--json"_s}).out.contains("127.0.0.1:1"));
}

/// Answers that repeat what was sent, answers that are lost, and what comes of it.
void TestCanary::disturb()
{
    for (const auto& fault : {u"echo:400:invalid_request"_s, u"echo:500:server_error"_s, u"echo:401:invalid_client"_s,
                              u"html-200"_s, u"status:503"_s}) {
        m_server.setFault(fault);
        QVERIFY(say({u"refresh"_s, u"crm"_s, u"--force"_s}).code != 0);
        say({u"status"_s, u"--json"_s});
        say({u"status"_s, u"--check"_s});
    }
    m_server.setFault(u"truncate"_s);
    say({u"refresh"_s, u"crm"_s, u"--force"_s});
    say({u"log"_s, u"--json"_s, u"--level"_s, u"debug"_s});
    say({u"log"_s});
    signIn({}, 0);
}

/// The worker dies in the middle of a refresh; the next one is started by a command that has a token in its
/// environment.
void TestCanary::crash()
{
    m_server.reset();
    m_server.setFault(u"stall"_s);
    const auto caller = m_station->begin({u"refresh"_s, u"crm"_s, u"--force"_s});
    QVERIFY(m_server.waitForTokenRequests(1));
    for (const qint64 pid : m_station->workers())
        ::kill(pid_t(pid), SIGABRT);
    const auto worker = m_worker->finish();
    QCOMPARE(worker.code, Ran::Crashed);
    m_said += worker.out + worker.err + caller->finish().err;
    m_server.reset();

    const auto evergrant = QStringLiteral(EVERGRANT_PROGRAMS_DIR "/evergrant");
    const auto script = u"'%1' stop && '%1' token crm >/dev/null"_s.arg(evergrant);
    COMPARE_CODE(say({u"run"_s, u"crm"_s, u"--"_s, u"sh"_s, u"-c"_s, script}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_station->state(u"crm"_s), u"healthy"_s, 60000);
    COMPARE_CODE(say({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    COMPARE_CODE(say({u"doctor"_s}), 1); // two of the deliveries fail
    say({u"log"_s, u"--json"_s});
}

/// What is made to be sent to others.
void TestCanary::tellHelpers()
{
    COMPARE_CODE(say({u"set"_s, u"crm"_s, u"--responsible"_s, u"Petra"_s, u"--custodian"_s, u"Ann"_s}), 0);
    COMPARE_CODE(say({u"pause"_s, u"crm"_s}), 0); // all is told about what is not healthy
    const auto bundle = say({u"doctor"_s, u"--bundle"_s, u"-"_s});
    COMPARE_CODE(say({u"resume"_s, u"crm"_s}), 0);
    QVERIFY2(bundle.out.contains("timeline of requests"), bundle.out.constData());
    const auto sheet = say({u"handover"_s, u"crm"_s});
    QVERIFY2(sheet.out.contains("Petra") && sheet.out.contains("Ann"), sheet.told());
}

void TestCanary::gatherSecrets()
{
    m_watch->stop();
    QHash<QString, int> kinds;
    for (const auto& secret : m_server.secretsSeen()) {
        m_search.add(secret["kind"_L1].toString(), secret["value"_L1].toString().toUtf8());
        ++kinds[secret["kind"_L1].toString()];
    }
    m_search.add(u"key of the endpoint"_s, m_endpointKey);
    m_search.add(u"key of a webhook"_s, webhookKey);
    m_search.add(u"key of an alert"_s, alertKey);
    m_search.add(u"body of a call"_s, callBody);
    QVERIFY(kinds[u"code"_s] >= 4);
    QVERIFY(kinds[u"verifier"_s] >= 4);
    QVERIFY(kinds[u"access token"_s] >= 6);
    QVERIFY(kinds[u"refresh token"_s] >= 6);
    QVERIFY(kinds[u"client secret"_s] >= 1);

    const auto identity = QJsonDocument::fromJson(contentOf(m_station->profile() + u"/profile.json"_s));
    evergrant::SystemClock clock;
    evergrant::OsKeychain keychain(clock);
    evergrant::KeychainKeySource source(keychain, QUuid::fromString(identity["uuid"_L1].toString()));
    const auto key = QCoro::waitFor(source.profileKey(false));
    QVERIFY2(key, key ? "" : qUtf8Printable(key.error().message));
    m_search.add(u"profile key"_s, key->reveal().toByteArray());
}

void TestCanary::nothingInFiles()
{
    QVERIFY(m_ran);
    QVERIFY(QFile::exists(m_station->file(u"browser.calls"_s)));
    QVERIFY(QFile::exists(m_station->profile() + u"/grants.db"_s));
    QVERIFY(QFile::exists(m_station->file(u"evergrant.prom"_s)));
    // Home, keyring, logs, temporary files and the profile are all in the session's folder.
    QStringList folders{qEnvironmentVariable("EVERGRANT_TEST_SESSION")};
    const auto sockets = evergrant::link::socketPaths(m_station->profile());
    for (const auto& socket : sockets)
        folders << QFileInfo(socket).absolutePath();
    const auto found = m_search.inFiles(folders);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestCanary::nothingInProcesses()
{
    QVERIFY(m_ran);
    bool sawWorker = false, sawCommand = false, sawRun = false;
    QStringList found;
    for (auto it = m_watch->seen().begin(); it != m_watch->seen().end(); ++it) {
        sawWorker |= it.value() == "cmdline of evergrant-worke";
        sawCommand |= it.value() == "cmdline of evergrant";
        const auto searched = withoutHandedOutTokens(it.key());
        sawRun |= searched != it.key();
        for (const auto& what : m_search.in(searched))
            found << what + u" in "_s + QString::fromLocal8Bit(it.value());
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY2(sawWorker && sawCommand && sawRun, "the watch has missed what it was made for");
}

void TestCanary::nothingWasSaid()
{
    QVERIFY(m_ran);
    QVERIFY(m_said.size() > 1000);
    QCOMPARE(m_search.in(m_said), QStringList());
}

void TestCanary::noCoreFile()
{
    QVERIFY(m_ran);
    for (const auto& folder : {QDir::currentPath(), m_station->profile(), u"/"_s})
        QCOMPARE(QDir(folder).entryList({u"core"_s, u"core.*"_s, u"vgcore.*"_s}, QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
