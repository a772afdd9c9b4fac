// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program with a fake worker beside it: what only processes can show.

#include "../support/testprogram.h"
#include "core/system/systemclock.h"
#include "link/client.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <pty.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Ran
{
    int code = -1;
    QByteArray out, err;
};

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void needsNoWorker_data();
    void needsNoWorker();
    void quietWithoutALocale();
    void shellGetsTheTokenAtOnce();
    void runLeavesNothingBehind();
    void runKeepsStdin();
    void runPassesTheExitCode();
    void runEndsAsItsCommandEnds();
    void runPassesSignalsOn();
    void runRemovesFilesOfAKilledOne();
    void endOfAPipeEndsIt();
    void fullDiskIsNoticed();
    void serveBecomesTheWorker();
    void stopsTheWorker();
    void doctorWithoutAWorker();
    void secretIsNotEchoed();
    void fiftyAtOnce();

private:
    Ran run(const QStringList& arguments, const QByteArray& input = {}, const QProcessEnvironment& more = {});
    Ran shell(const QString& script);
    QProcessEnvironment environment() const;
    Result<QJsonObject> askWorker(const QString& method);

    const QString m_program = QStringLiteral(FAKE_PROGRAMS) + u"/evergrant"_s;
    std::unique_ptr<QTemporaryDir> m_profile;
    SystemClock m_clock;
};

void TestProgram::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
}

void TestProgram::cleanup()
{
    askWorker(u"stop"_s);
}

QProcessEnvironment TestProgram::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"EVERGRANT_PROFILE"_s, m_profile->path());
    environment.insert(u"EVERGRANT"_s, m_program);
    return environment;
}

Ran TestProgram::run(const QStringList& arguments, const QByteArray& input, const QProcessEnvironment& more)
{
    QProcess process;
    QProcessEnvironment all = environment();
    all.insert(more);
    process.setProcessEnvironment(all);
    process.start(m_program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran TestProgram::shell(const QString& script)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(u"/bin/bash"_s, {u"-c"_s, script});
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Result<QJsonObject> TestProgram::askWorker(const QString& method)
{
    link::ClientOptions options;
    options.profileDir = m_profile->path();
    options.autostart = false;
    link::LinkClient client(options, m_clock, nullptr);
    std::optional<Result<QJsonObject>> answer;
    client.request(method, {}, this, [&answer](const Result<QJsonObject>& result) { answer = result; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
        return fail(ErrorKind::Failed, u"test-timeout"_s, u"No answer came."_s);
    return *answer;
}

void TestProgram::needsNoWorker_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("version") << QStringList{u"--version"_s} << 0;
    QTest::newRow("help") << QStringList{u"token"_s, u"--help"_s} << 0;
    QTest::newRow("unknown") << QStringList{u"divine"_s, u"crm"_s} << 2;
    QTest::newRow("usage") << QStringList{u"token"_s} << 2;
    QTest::newRow("remove") << QStringList{u"remove"_s, u"crm"_s} << 2;
    QTest::newRow("stop") << QStringList{u"stop"_s} << 0;
}

void TestProgram::needsNoWorker()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QCOMPARE(run(arguments).code, code);
    QCOMPARE(askWorker(u"hello"_s).error().code, u"worker-not-running"_s);
}

void TestProgram::quietWithoutALocale()
{
    // As in a cron job: hardly any environment.
    const Ran ran = shell(u"env -i EVERGRANT_PROFILE=\"$EVERGRANT_PROFILE\" \"$EVERGRANT\" token crm"_s);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.out, QByteArray("token-of-crm\n"));
    QCOMPARE(ran.code, 0);
}

void TestProgram::shellGetsTheTokenAtOnce()
{
    // The shell reads until everybody has closed the pipes: a worker that kept one would keep the shell.
    const Ran ran = shell(u"exec 7</etc/passwd; T=$(\"$EVERGRANT\" token crm 2>&1); echo \"got $T\""_s);
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("got token-of-crm\n"));
    const auto hello = askWorker(u"hello"_s);
    QVERIFY(hello); // it does run
    for (const QJsonValue& descriptor : hello->value("descriptors"_L1).toArray())
        QVERIFY2(!descriptor.toString().contains("/etc/passwd"_L1), qPrintable(descriptor.toString()));
    QVERIFY(!hello->value("arguments"_L1).toArray().contains(u"--stay"_s));
}

void TestProgram::runLeavesNothingBehind()
{
    const QString look =
        // Of a child: a shell blocks signals for a moment of its own whenever it forks.
        u"ls /proc/$$/fd; grep -E '^Sig(Ign|Blk)' /proc/self/status; ulimit -Sc; ulimit -Hc; "
        u"env | grep ^EVERGRANT_TOKEN | sed 's/FILE_MY_CRM=.*/FILE/' | sort"_s;
    // Not what our programs set for themselves, if the system lets us have another limit.
    rlimit cores{};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &cores), 0);
    const rlim_t before = std::exchange(cores.rlim_cur, cores.rlim_max);
    QCOMPARE(::setrlimit(RLIMIT_CORE, &cores), 0);
    const auto restored = qScopeGuard([&] {
        cores.rlim_cur = before;
        ::setrlimit(RLIMIT_CORE, &cores);
    });
    QProcessEnvironment sanitizer; // which forbids cores by itself
    sanitizer.insert(u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS") + u":disable_coredump=0"_s);
    const Ran direct = shell(look);
    const Ran ran = run({u"run"_s, u"my.crm"_s, u"--"_s, u"/bin/bash"_s, u"-c"_s, look}, {}, sanitizer);
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QByteArray());
    // Nothing but the tokens: the same descriptors, and no signal ignored that was not before.
    QCOMPARE(ran.out, direct.out + "EVERGRANT_TOKEN=token-of-my.crm\nEVERGRANT_TOKEN_FILE\n"
                                   "EVERGRANT_TOKEN_MY_CRM=token-of-my.crm\n");
}

void TestProgram::runKeepsStdin()
{
    const Ran ran = run({u"run"_s, u"crm"_s, u"--"_s, u"cat"_s}, "all of it\nand more");
    QCOMPARE(ran.out, QByteArray("all of it\nand more"));
}

void TestProgram::runPassesTheExitCode()
{
    QCOMPARE(run({u"run"_s, u"crm"_s, u"--"_s, u"sh"_s, u"-c"_s, u"exit 7"_s}).code, 7);
    QCOMPARE(run({u"run"_s, u"locked"_s, u"--"_s, u"true"_s}).code, 125);
    QCOMPARE(run({u"run"_s, u"crm"_s, u"--"_s, u"/no/such/program"_s}).code, 127);
    QCOMPARE(run({u"run"_s, u"crm"_s, u"--"_s, u"/"_s}).code, 126);
    QCOMPARE(run({u"token"_s, u"locked"_s}).code, 5);
}

void TestProgram::runEndsAsItsCommandEnds()
{
    // The shell says 128 + n of a program that signal n has ended.
    QCOMPARE(shell(u"\"$EVERGRANT\" run crm -- sh -c 'kill -TERM $$'; echo $?"_s).out, QByteArray("143\n"));
}

void TestProgram::runPassesSignalsOn()
{
    QProcess process;
    process.setProcessEnvironment(environment());
    const QString script =
        u"tail -f /dev/null & trap \"kill $!; exit 9\" TERM; cat $EVERGRANT_TOKEN_FILE_CRM; echo; wait"_s;
    process.start(m_program, {u"run"_s, u"crm"_s, u"--"_s, u"sh"_s, u"-c"_s, script});
    QByteArray shown;
    QTRY_VERIFY_WITH_TIMEOUT((shown += process.readAllStandardOutput()).endsWith('\n'), 20000);
    QCOMPARE(shown, QByteArray("token-of-crm\n"));
    process.terminate();
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 9);
}

void TestProgram::runRemovesFilesOfAKilledOne()
{
    const QString look = u"dirname $EVERGRANT_TOKEN_FILE_CRM; kill -KILL $PPID"_s;
    const Ran killed = run({u"run"_s, u"crm"_s, u"--"_s, u"sh"_s, u"-c"_s, look});
    const QString left = QString::fromUtf8(killed.out.trimmed());
    QVERIFY2(QFileInfo(left).isDir(), qPrintable(left));
    QCOMPARE(run({u"run"_s, u"crm"_s, u"--"_s, u"true"_s}).code, 0);
    QVERIFY(!QFileInfo::exists(left));
}

void TestProgram::endOfAPipeEndsIt()
{
    const Ran ran = shell(u"\"$EVERGRANT\" log | head -n 2; echo \"${PIPESTATUS[0]}\""_s); // this log has no end
    QCOMPARE(ran.out.count('\n'), 3);
    QVERIFY2(ran.out.endsWith("\n141\n"), ran.out.constData());
    QCOMPARE(ran.err, QByteArray());
}

void TestProgram::fullDiskIsNoticed()
{
    const Ran ran = shell(u"\"$EVERGRANT\" token crm > /dev/full"_s);
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.startsWith("evergrant: "));
}

void TestProgram::serveBecomesTheWorker()
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(m_program, {u"serve"_s, u"--idle-exit"_s, u"90"_s});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(askWorker(u"hello"_s), 20000);
    const auto hello = askWorker(u"hello"_s);
    QCOMPARE(hello->value("pid"_L1).toInteger(), process.processId());
    QCOMPARE(hello->value("arguments"_L1).toArray(),
             (QJsonArray{QStringLiteral(FAKE_PROGRAMS) + u"/evergrant-worker"_s, u"--profile"_s, m_profile->path(),
                         u"--idle-exit"_s, u"90"_s}));
    QVERIFY(askWorker(u"stop"_s));
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 0);
}

void TestProgram::stopsTheWorker()
{
    QCOMPARE(run({u"token"_s, u"crm"_s}).code, 0);
    QVERIFY(askWorker(u"hello"_s));
    const Ran ran = run({u"stop"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(askWorker(u"hello"_s).error().code, u"worker-not-running"_s);
}

void TestProgram::doctorWithoutAWorker()
{
    QProcessEnvironment broken;
    broken.insert(u"FAKE_WORKER_ERROR"_s, u"store-damaged"_s);
    const Ran ran = run({u"doctor"_s}, {}, broken);
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.out.contains("failed") && ran.out.contains("As the test wished."), ran.out.constData());
    QCOMPARE(run({u"token"_s, u"crm"_s}, {}, broken).code, 5);
}

void TestProgram::secretIsNotEchoed()
{
    int terminal = -1;
    const QByteArray program = m_program.toLocal8Bit(), profile = m_profile->path().toLocal8Bit();
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        ::execl(program.constData(), "evergrant", "--profile", profile.constData(), "set", "crm",
                "--client-secret-stdin", nullptr);
        ::_exit(99);
    }
    QVERIFY(child > 0);
    QByteArray shown;
    const auto readSome = [&] {
        char buffer[1000];
        const auto count = ::read(terminal, buffer, sizeof(buffer));
        if (count > 0)
            shown.append(buffer, count);
        return count > 0;
    };
    while (!shown.contains("Client secret: ") && readSome()) {
    }
    // The question is asked before the echo is off for sure; what is typed now waits in the terminal.
    termios settings{};
    QTRY_VERIFY(::tcgetattr(terminal, &settings) == 0 && (settings.c_lflag & ECHO) == 0);
    QCOMPARE(::write(terminal, "top-secret\n", 11), 11);
    while (readSome()) {
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(WEXITSTATUS(status), 0);
    QVERIFY2(!shown.contains("top-secret"), shown.constData());
    ::close(terminal);
}

void TestProgram::fiftyAtOnce()
{
    const Ran ran = shell(u"for i in $(seq 50); do \"$EVERGRANT\" token c$i & done; wait"_s);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.out.count("token-of-c"), 50);
    QCOMPARE(ran.out.count('\n'), 50);
}

EVERGRANT_TEST(TestProgram)
#include "tst_program.moc"
