// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is the same for all commands: parsing, help, exit codes, what goes to stdout and what to stderr.

#include "../support/testprogram.h"
#include "api/messages/doctor.h"
#include "api/messages/providerexample.h"
#include "api/messages/token.h"
#include "cli/commands.h"
#include "cli/settinghelp.h"
#include "core/connection/connection.h"
#include "station.h"

#include <QRegularExpression>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void help_data();
    void help();
    void helpOfEveryCommand();
    void everySettingIsExplained();
    void version();
    void profileStandsAnywhere_data();
    void profileStandsAnywhere();
    void whoNeedsAWorker();
    void errorsBecomeExitCodes_data();
    void errorsBecomeExitCodes();
    void messagesAreOnePlainLine();
    void answerThatCannotBeWritten();
};

void TestCommandLine::refused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    const auto row = [](const QString& line, const QString& named) {
        QTest::newRow(qPrintable(line)) << line.split(u' ', Qt::SkipEmptyParts) << named;
    };
    row(u""_s, u"Usage"_s);
    row(u"--profile /p"_s, u"Usage"_s);
    row(u"frobnicate"_s, u"authorize"_s);
    row(u"fetch crm GET /"_s, u"There is no command \"fetch\""_s);
    row(u"tokne crm"_s, u"Did you mean “token”?"_s);
    row(u"deliver lst"_s, u"Did you mean “list”?"_s);
    row(u"add crm --provider openid --set isuer=https://id.example"_s, u"Did you mean “issuer”?"_s);
    row(u"set crm --set purpose=sync"_s, u"There is no setting “purpose”"_s);
    row(u"set crm --custodian-after soon"_s, u"a number of days"_s);
    row(u"call crm GET"_s, u"TARGET"_s);
    row(u"endpoint"_s, u"endpoint enable [--port P]"_s);
    row(u"endpoint frobnicate"_s, u"There is no command \"endpoint frobnicate\""_s);
    row(u"endpoint key add sync"_s, u"evergrant endpoint key add CONSUMER NAME"_s);
    row(u"endpoint google"_s, u"--off"_s);
    row(u"export UP"_s, u"UP"_s);
    row(u"import"_s, u"FILE"_s);
    row(u"token"_s, u"NAME"_s);
    row(u"token crm extra"_s, u"“extra” is not expected"_s);
    row(u"token Crm"_s, u"Crm"_s);
    row(u"token --nonsense crm"_s, u"--nonsense"_s);
    row(u"token crm --min-valid -1"_s, u"--min-valid"_s);
    row(u"token crm --min-valid soon"_s, u"--min-valid: a whole number from 0 on is expected, not “soon”"_s);
    row(u"token crm --min-valid"_s, u"--min-valid needs a value"_s);
    row(u"header crm --json"_s, u"--json"_s);
    row(u"run crm"_s, u"--"_s);
    row(u"run crm --"_s, u"--"_s);
    row(u"run -- env"_s, u"NAME"_s);
    row(u"run a.b a-b -- env"_s, u"EVERGRANT_TOKEN_A_B"_s);
    row(u"run CRM -- env"_s, u"CRM"_s);
    row(u"add crm"_s, u"--provider is required"_s);
    row(u"add Bad/Name --provider practice"_s, u"Bad/Name"_s);
    row(u"add crm --provider oauth2 --set nonsense=1"_s, u"nonsense"_s);
    row(u"add crm --provider oauth2 --set issuer"_s, u"key=value"_s);
    row(u"add crm --provider oauth2 --set token_endpoint=http://example.com/"_s, u"token_endpoint"_s);
    row(u"add crm --provider oauth2 --grant magic"_s, u"magic"_s);
    row(u"set crm"_s, u"Nothing to set"_s);
    row(u"set crm --set x=1"_s, u"x"_s);
    row(u"rename crm"_s, u"NEW is required"_s);
    row(u"rename crm New"_s, u"New"_s);
    row(u"authorize crm --device --no-browser"_s, u"--device"_s);
    row(u"authorize crm --device --refresh-token-stdin"_s, u"--device"_s);
    row(u"probe"_s, u"NAME"_s);
    row(u"authorize crm --client-id other"_s, u"--spare"_s);
    row(u"authorize crm --spare --client-secret-stdin"_s, u"--client-id"_s);
    row(u"authorize crm --spare --refresh-token-stdin"_s, u"--refresh-token-stdin"_s);
    row(u"authorize crm --timeout 0"_s, u"--timeout"_s);
    row(u"authorize crm --no-browser --refresh-token-stdin"_s, u"--no-browser"_s);
    row(u"refresh"_s, u"--all"_s);
    row(u"refresh crm --all"_s, u"--all"_s);
    row(u"status --json --check"_s, u"--check"_s);
    row(u"status UP"_s, u"UP"_s);
    row(u"log --since whenever"_s, u"whenever"_s);
    row(u"log --level loud"_s, u"loud"_s);
    row(u"serve --idle-exit 0"_s, u"--idle-exit"_s);
    row(u"doctor --live Nobody"_s, u"Nobody"_s);
    row(u"doctor --json --bundle -"_s, u"--bundle"_s);
    row(u"doctor --json --recovery-code"_s, u"--recovery-code"_s);
    row(u"doctor --recover-stdin --begin-anew"_s, u"--recover-stdin"_s);
}

void TestCommandLine::refused()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    Station station;
    QCOMPARE(station.run(words), 2);
    QCOMPARE(station.console.out, QByteArray());
    QVERIFY2(station.console.err.contains(named.toUtf8()), station.console.err.constData());
    QCOMPARE(station.worker.requests.size(), 0);
}

void TestCommandLine::help_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("contains");
    QTest::newRow("--help") << QStringList{u"--help"_s} << QByteArray("authorize NAME");
    QTest::newRow("-h") << QStringList{u"-h"_s} << QByteArray("authorize NAME");
    QTest::newRow("before") << QStringList{u"--help"_s, u"token"_s} << QByteArray("--min-valid");
    QTest::newRow("after") << QStringList{u"token"_s, u"--help"_s} << QByteArray("--min-valid");
    QTest::newRow("with a name") << QStringList{u"token"_s, u"crm"_s, u"-h"_s} << QByteArray("--min-valid");
    QTest::newRow("keys of add") << QStringList{u"add"_s, u"--help"_s} << QByteArray("client_certificate_file");
    QTest::newRow("keys of set") << QStringList{u"set"_s, u"--help"_s} << QByteArray("client_certificate_file");
    QTest::newRow("exit codes") << QStringList{u"--help"_s} << QByteArray("  6    no such connection\n");
    QTest::newRow("exit codes of a command")
        << QStringList{u"pause"_s, u"-h"_s} << QByteArray("  125  \"run\" did not start");
    QTest::newRow("exit codes of --check")
        << QStringList{u"status"_s, u"--help"_s} << QByteArray("3 (never authorized");
    QTest::newRow("of run") << QStringList{u"run"_s, u"--help"_s} << QByteArray("EVERGRANT_TOKEN_<NAME>");
}

void TestCommandLine::help()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, contains);
    Station station;
    QCOMPARE(station.run(words), 0);
    QVERIFY2(station.console.out.contains(contains), station.console.out.constData());
    QCOMPARE(station.console.err, QByteArray());
    QCOMPARE(station.worker.requests.size(), 0);
}

void TestCommandLine::helpOfEveryCommand()
{
    for (const cli::CommandEntry& entry : cli::allCommands()) {
        Station station;
        QCOMPARE(station.run({QString::fromLatin1(entry.name), u"--help"_s}), 0);
        QVERIFY(station.console.out.contains("--profile"));
        QVERIFY(station.console.out.contains(entry.name));
    }
}

void TestCommandLine::everySettingIsExplained()
{
    for (const QString& key : knownSettings()) {
        QVERIFY2(!cli::settingMeaning(key).isEmpty(), qPrintable(key));
        const Result<void> checked = checkSetting(key, api::exampleSetting(key));
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
    }
    QCOMPARE(cli::settingMeaning(u"colour"_s), QString());
}

void TestCommandLine::version()
{
    for (const QStringList& words : {QStringList{u"--version"_s}, {u"token"_s, u"--version"_s}}) {
        Station station;
        QCOMPARE(station.run(words), 0);
        static const QRegularExpression form(u"\\Aevergrant \\d+\\.\\d+\\.\\d+\\n\\z"_s);
        QVERIFY2(form.match(QString::fromUtf8(station.console.out)).hasMatch(), station.console.out.constData());
    }
}

void TestCommandLine::profileStandsAnywhere_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("before") << QStringList{u"--profile"_s, u"/p q"_s, u"token"_s, u"crm"_s};
    QTest::newRow("before, joined") << QStringList{u"--profile=/p q"_s, u"token"_s, u"crm"_s};
    QTest::newRow("between") << QStringList{u"token"_s, u"--profile"_s, u"/p q"_s, u"crm"_s};
    QTest::newRow("after") << QStringList{u"token"_s, u"crm"_s, u"--profile"_s, u"/p q"_s};
}

void TestCommandLine::profileStandsAnywhere()
{
    QFETCH(QStringList, words);
    FakeConsole console;
    const auto parsed = cli::parseCommandLine(words, console);
    QVERIFY2(parsed.command, console.err.constData());
    QCOMPARE(parsed.profile, u"/p q"_s);
}

void TestCommandLine::whoNeedsAWorker()
{
    using Worker = cli::Command::Worker;
    for (const cli::CommandEntry& entry : cli::allCommands()) {
        const QByteArray name = entry.name;
        const Worker expected = name == "serve" || name.startsWith("service ") ? Worker::NotNeeded
                                : name == "stop"                               ? Worker::UseIfRunning
                                                                               : Worker::Start;
        QVERIFY2(entry.make()->worker() == expected, entry.name);
    }
}

void TestCommandLine::errorsBecomeExitCodes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("method");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");
    const std::pair<ErrorKind, int> codes[] = {{ErrorKind::Failed, 1},       {ErrorKind::Usage, 2},
                                               {ErrorKind::PersonNeeded, 3}, {ErrorKind::Temporary, 4},
                                               {ErrorKind::StoreLocked, 5},  {ErrorKind::NoSuchConnection, 6},
                                               {ErrorKind::Cancelled, 1}};
    const std::pair<const char*, const char*> commands[] = {{"providers", "providers"},
                                                            {"add crm --provider x", "add"},
                                                            {"set crm --title x", "set"},
                                                            {"rename crm new", "rename"},
                                                            {"authorize crm", "authorize"},
                                                            {"status", "status"},
                                                            {"status --json", "status"},
                                                            {"token crm", "token"},
                                                            {"token crm --json", "token"},
                                                            {"header crm", "token"},
                                                            {"refresh crm", "refresh"},
                                                            {"pause crm", "pause"},
                                                            {"resume crm", "resume"},
                                                            {"log", "log"},
                                                            {"log --follow", "subscribe"},
                                                            {"remove crm --yes", "remove"},
                                                            {"stop", "stop"}};
    for (const auto& [line, method] : commands) {
        for (const auto& [kind, code] : codes)
            QTest::addRow("%s, %d", line, int(kind))
                << QString::fromLatin1(line).split(u' ') << QString::fromLatin1(method) << kind << code;
    }
    for (const auto& [kind, code] : codes)
        QTest::addRow("run, %d", int(kind))
            << QStringList{u"run"_s, u"crm"_s, u"--"_s, u"env"_s} << u"token"_s << kind << 125;
    for (const auto kind : {ErrorKind::Usage, ErrorKind::NoSuchConnection})
        QTest::addRow("doctor, %d", int(kind))
            << QStringList{u"doctor"_s} << u"doctor"_s << kind << (kind == ErrorKind::Usage ? 2 : 6);
}

void TestCommandLine::errorsBecomeExitCodes()
{
    QFETCH(QStringList, words);
    QFETCH(QString, method);
    QFETCH(ErrorKind, kind);
    QFETCH(int, code);
    Station station;
    station.worker.script(method, Error{kind, u"some-code"_s, u"Here is why."_s});
    QCOMPARE(station.run(words), code);
    QCOMPARE(station.console.out, QByteArray());
    QCOMPARE(station.console.err, QByteArray("evergrant: Here is why.\n"));
    QVERIFY(station.system.became.isEmpty());
}

void TestCommandLine::messagesAreOnePlainLine()
{
    Station station;
    station.worker.script(u"token"_s, Error{ErrorKind::Failed, u"x"_s, u"two\nlines \u001b[31m\u009b2J\u0007"_s});
    QCOMPARE(station.run({u"token"_s, u"crm"_s}), 1);
    QCOMPARE(station.console.err, QByteArray("evergrant: two lines  [31m 2J\n"));
}

void TestCommandLine::answerThatCannotBeWritten()
{
    Station station;
    station.console.full = true;
    api::Token::Answer token;
    token.accessToken = Secret::take("at");
    station.worker.script<api::Token>(token);
    QCOMPARE(station.run({u"token"_s, u"crm"_s}), 1);
    QVERIFY(station.console.err.contains("cannot be written"));
    station.worker.script<api::Doctor>({});
    QCOMPARE(station.run({u"doctor"_s}), 1);
    station.worker.script(u"status"_s, Error{ErrorKind::Temporary, u"worker-gone"_s, u"Gone."_s});
    QCOMPARE(station.run({u"status"_s, u"--check"_s}), 1);
    QCOMPARE(station.run({u"--help"_s}), 1);
}

EVERGRANT_TEST(TestCommandLine)
#include "tst_cli_commandline.moc"
