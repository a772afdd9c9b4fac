// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// After a whole run, with sign-ins that fail, answers that are lost and a crash, no secret is anywhere but where it
// belongs: not in a file, not in a command line or environment, not in anything that was said.

#include "canaries.h"
#include "core/system/systemclock.h"
#include "processes.h"
#include "secrets/oskeychain.h"
#include "secrets/profilekeysource.h"
#include "station.h"
#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
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

    void findsWhatIsThere_data();
    void findsWhatIsThere();
    void noFalseAlarm();
    void findsPlantedFiles();
    void findsPlantedProcesses();

    void runEverything();
    void nothingInFiles();
    void nothingInProcesses();
    void nothingWasSaid();
    void noCoreFile();

private:
    Ran say(const QStringList& words, const QByteArray& input = {}, bool answerIsSecret = false);
    void signIn(const QString& person, int expected);
    void handOut();
    void disturb();
    void crash();
    void gatherSecrets();

    AuthServer m_server{
        {u"--odd-secret"_s, u"true"_s, u"--odd-tokens"_s, u"true"_s, u"--access-token-ttl"_s, u"3600"_s},
        AuthServer::Memory::InProcess};
    std::unique_ptr<Station> m_station;
    std::unique_ptr<ProcessWatch> m_watch;
    std::unique_ptr<Background> m_worker;
    CanarySearch m_search;
    QByteArray m_said;
    bool m_ran = false;
};

namespace {

const QByteArray planted = "Zt8-canary_Qx41+/=%27 wL.9kfVbN~rM3hT6yU0pA";
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

void TestCanary::findsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray wide, wideBigEndian;
    for (const char byte : planted) {
        wide += QByteArray(1, byte) + '\0';
        wideBigEndian += '\0' + QByteArray(1, byte);
    }
    QTest::newRow("as it is") << "before " + planted + " after";
    QTest::newRow("its beginning") << planted.left(12);
    QTest::newRow("its end") << "x" + planted.right(12);
    QTest::newRow("base64") << planted.toBase64();
    QTest::newRow("base64 of something with it") << ("a:" + planted + "!").toBase64();
    QTest::newRow("base64 one further") << ("id:" + planted).toBase64() + "\n";
    QTest::newRow("Basic credentials") << ("client-7:" + planted).toBase64(QByteArray::OmitTrailingEquals);
    QTest::newRow("base64url") << planted.toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("hex") << "0x" + planted.toHex();
    QTest::newRow("upper-case hex") << planted.toHex().toUpper();
    QTest::newRow("percent-encoded") << "t=" + planted.toPercentEncoding();
    QTest::newRow("UTF-16") << wide;
    QTest::newRow("big-endian UTF-16") << wideBigEndian;
    QTest::newRow("among zeros") << QByteArray(5000, '\0') + planted + QByteArray(5000, '\0');
}

void TestCanary::findsWhatIsThere()
{
    QFETCH(QByteArray, content);
    CanarySearch search;
    search.add(u"plant"_s, planted);
    QVERIFY(!search.in(content).isEmpty());
}

void TestCanary::noFalseAlarm()
{
    CanarySearch search;
    search.add(u"plant"_s, planted);
    QVERIFY(search.in(planted.left(11)).isEmpty());
    QVERIFY(search.in(contentOf(QCoreApplication::applicationFilePath()).replace(planted, "")).isEmpty());
}

void TestCanary::findsPlantedFiles()
{
    CanarySearch search;
    search.add(u"plant"_s, planted);
    const Station other;
    QVERIFY(QDir().mkpath(other.file(u"deep/.hidden"_s)));
    QCOMPARE(search.inFiles({other.file({})}).size(), 0);
    QFile file(other.file(u"deep/.hidden/core.1234"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(100000, 'x') + planted.toHex());
    file.close();
    QVERIFY(QDir().mkpath(other.file(u"named "_s + QString::fromLatin1(planted.left(12)).replace(u'/', u'_'))));
    QCOMPARE(search.inFiles({other.file({})}).size(), 1);
}

void TestCanary::findsPlantedProcesses()
{
    CanarySearch search;
    search.add(u"plant"_s, planted);
    ProcessWatch watch;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PLANT"_s, QString::fromLatin1(planted));
    Background one(u"sh"_s, {u"-c"_s, u"read x"_s}, environment);
    Background other(u"sh"_s, {u"-c"_s, u"read x"_s, QString::fromLatin1(planted)},
                     QProcessEnvironment::systemEnvironment());
    const auto rounds = watch.rounds();
    QTRY_VERIFY(watch.rounds() > rounds + 2);
    watch.stop();
    QSet<QByteArray> places;
    for (auto it = watch.seen().begin(); it != watch.seen().end(); ++it)
        if (!search.in(it.key()).isEmpty())
            places.insert(it.value());
    QCOMPARE(places, (QSet<QByteArray>{"environ of sh", "cmdline of sh"}));
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
    disturb();
    QVERIFY2(desktop.isRunning(), desktop.finish(0ms).told());
    crash();
    if (QTest::currentTestFailed())
        return;
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
    COMPARE_CODE(say({u"run"_s, u"crm"_s, u"--"_s, u"sh"_s, u"-c"_s, u"printenv EVERGRANT_TOKEN EVERGRANT_TOKEN_CRM"_s},
                     {}, true),
                 0);
    COMPARE_CODE(say({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    COMPARE_CODE(say({u"token"_s, u"crm"_s, u"--rejected-stdin"_s}, token + '\n', true), 0);
    COMPARE_CODE(say({u"set"_s, u"crm"_s, u"--client-secret-stdin"_s}, m_server.clientSecret() + '\n'), 0);
    COMPARE_CODE(say({u"doctor"_s, u"--json"_s, u"--live"_s, u"crm"_s}), 0);
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
    COMPARE_CODE(say({u"doctor"_s}), 0);
    say({u"log"_s, u"--json"_s});
}

void TestCanary::gatherSecrets()
{
    m_watch->stop();
    QHash<QString, int> kinds;
    for (const auto& secret : m_server.secretsSeen()) {
        m_search.add(secret["kind"_L1].toString(), secret["value"_L1].toString().toUtf8());
        ++kinds[secret["kind"_L1].toString()];
    }
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
    // Home, keyring, logs, temporary files and the profile are all in there.
    const auto found = m_search.inFiles({qEnvironmentVariable("EVERGRANT_TEST_SESSION")});
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
