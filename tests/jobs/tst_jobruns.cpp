// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a job's program gets, what becomes of it, and what is kept of its output: real programs.

#include "jobbench.h"

#include "../support/testprogram.h"
#include <csignal>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestJobRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<JobBench>(); }
    void cleanup() { m_bench.reset(); }

    void environment();
    void severalConnections();
    void renewedFile();
    void renewedWhileAnotherIsWaitedFor();
    void outcomes_data();
    void outcomes();
    void wasItTheToken_data();
    void wasItTheToken();
    void noToken();
    void removedConnection();
    void endsWhatTakesTooLong_data();
    void endsWhatTakesTooLong();
    void wholeGroupEnds();
    void daemonHoldsNothingUp();
    void floods();
    void secretsInOutput_data();
    void secretsInOutput();
    void stops();

private:
    std::unique_ptr<JobBench> m_bench;
};

void TestJobRuns::environment()
{
    qputenv("CANARY", "of the worker");
    qputenv("NOTIFY_SOCKET", "/run/of/the/worker");
    JobSettings job =
        m_bench->job(u"env >env; pwd >pwd; cat >stdin; cat \"$EVERGRANT_TOKEN_FILE_CRM\" >file; "
                     "ls -l \"$EVERGRANT_TOKEN_FILE_CRM\" >mode; ps -o pgid= -p $$ >group; echo $$ >>group"_s);
    QVERIFY(m_bench->add(job));
    const JobRun run = m_bench->run();
    qunsetenv("NOTIFY_SOCKET");
    QCOMPARE(run.outcome, JobOutcome::Succeeded);
    const QByteArrayList variables = m_bench->content(u"env"_s).split('\n');
    const QByteArray token = m_bench->tokens.value(m_bench->crm);
    QVERIFY(variables.contains("EVERGRANT_TOKEN=" + token));
    QVERIFY(variables.contains("EVERGRANT_TOKEN_CRM=" + token));
    QVERIFY(variables.contains("EVERGRANT_PROFILE=/profile"));
    QVERIFY(variables.contains("SHELL=/bin/sh"));
    for (const QByteArray& variable : variables)
        QVERIFY2(!variable.startsWith("CANARY") && !variable.startsWith("NOTIFY_SOCKET"), variable.constData());
    QCOMPARE(m_bench->content(u"pwd"_s).trimmed(), m_bench->folder.path().toUtf8());
    QCOMPARE(m_bench->content(u"stdin"_s), QByteArray());
    QCOMPARE(m_bench->content(u"file"_s), token);
    QVERIFY(m_bench->content(u"mode"_s).startsWith("-rw-------"));
    const QByteArrayList group = m_bench->content(u"group"_s).simplified().split(' ');
    QCOMPARE(group.value(0), group.value(1));
    QCOMPARE(run.tokens, (QList<JobToken>{{u"crm"_s, 7}}));
    QCOMPARE(QDir(m_bench->folder.path()).entryList({u"run-*"_s}), QStringList()); // the file is gone
}

void TestJobRuns::severalConnections()
{
    JobSettings job = m_bench->job(u"env >env"_s);
    job.connections << m_bench->mail;
    QVERIFY(m_bench->add(job));
    QCOMPARE(m_bench->run().outcome, JobOutcome::Succeeded);
    const QByteArrayList variables = m_bench->content(u"env"_s).split('\n');
    QVERIFY(variables.contains("EVERGRANT_TOKEN_E_MAIL=" + m_bench->tokens.value(m_bench->mail)));
    for (const QByteArray& variable : variables)
        QVERIFY(!variable.startsWith("EVERGRANT_TOKEN="));
}

/// The file follows the token while the program runs, and its output does not show the new one either.
void TestJobRuns::renewedFile()
{
    QVERIFY(
        m_bench->add(m_bench->job(u"echo ready >ready; until grep -q renewed \"$EVERGRANT_TOKEN_FILE_CRM\"; do sleep "
                                  "0.02; done; cat \"$EVERGRANT_TOKEN_FILE_CRM\""_s)));
    QVERIFY(m_bench->jobs->start(u"sync"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->content(u"ready"_s), QByteArray("ready\n"), 20000);
    m_bench->tokens.insert(m_bench->crm, "a-renewed-token-0123456789");
    m_bench->renew(m_bench->crm);
    m_bench->clock.advance(0ms);
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->lastRun().outcome, JobOutcome::Succeeded);
    QCOMPARE(m_bench->lastOutput(), QByteArray("***"));
}

void TestJobRuns::renewedWhileAnotherIsWaitedFor()
{
    JobSettings job = m_bench->job(u"cat \"$EVERGRANT_TOKEN_FILE_CRM\" >file"_s);
    job.connections << m_bench->mail;
    QVERIFY(m_bench->add(job));
    m_bench->whileAsking = [this] {
        if (m_bench->tokensAsked == 2) // that of crm was given before
            m_bench->tokens.insert(m_bench->crm, "a-renewed-token-0123456789");
    };
    const JobRun run = m_bench->run();
    QCOMPARE(m_bench->content(u"file"_s), QByteArray("a-renewed-token-0123456789"));
    QCOMPARE(run.tokens, (QList<JobToken>{{u"crm"_s, 8}, {u"e-mail"_s, 7}}));
}

void TestJobRuns::outcomes_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<JobOutcome>("outcome");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("words");
    QTest::newRow("success") << u"true"_s << JobOutcome::Succeeded << 0 << 0 << u"succeeded"_s;
    QTest::newRow("code") << u"exit 3"_s << JobOutcome::Failed << 3 << 0 << u"exit code 3"_s;
    QTest::newRow("signal") << u"kill -SEGV $$"_s << JobOutcome::Failed << -1 << int(SIGSEGV) << u"signal 11"_s;
    QTest::newRow("no such program") << QString() << JobOutcome::NotStarted << -1 << 0 << u"cannot be started"_s;
}

void TestJobRuns::outcomes()
{
    QFETCH(QString, script);
    QFETCH(QString, words);
    JobSettings job = m_bench->job(script);
    if (script.isEmpty())
        job.command = QStringList{u"/no/such/program"_s};
    QVERIFY(m_bench->add(job));
    const JobRun run = m_bench->run();
    QTEST(run.outcome, "outcome");
    QTEST(run.exitCode.value_or(-1), "code");
    QTEST(run.signal, "signal");
    QVERIFY2(run.message.contains(words), qPrintable(run.message));
    QVERIFY(run.endedAt.isValid());
    QCOMPARE(m_bench->store.jobs().first().history.last(), run);
    QCOMPARE(m_bench->events.count("job-failed"_L1) > 0, run.outcome != JobOutcome::Succeeded);
}

void TestJobRuns::wasItTheToken_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<ProbeReport::Result>("result");
    QTest::addColumn<int>("probes");
    QTest::addColumn<QString>("words");
    QTest::newRow("works") << u"exit 1"_s << ProbeReport::Result::Works << 1 << u"It was not the token"_s;
    QTest::newRow("refused") << u"exit 1"_s << ProbeReport::Result::Refused << 1 << u"It was the token: crm"_s;
    QTest::newRow("no network") << u"exit 1"_s << ProbeReport::Result::Unreachable << 1 << u"not known"_s;
    QTest::newRow("a success asks nobody") << u"true"_s << ProbeReport::Result::Refused << 0 << u"succeeded"_s;
}

void TestJobRuns::wasItTheToken()
{
    QFETCH(QString, script);
    QFETCH(ProbeReport::Result, result);
    QFETCH(QString, words);
    m_bench->probeResult = result;
    QVERIFY(m_bench->add(m_bench->job(script)));
    const JobRun run = m_bench->run();
    QTEST(m_bench->probes, "probes");
    QVERIFY2(run.message.contains(words), qPrintable(run.message));
}

void TestJobRuns::noToken()
{
    m_bench->noToken = Error{ErrorKind::PersonNeeded, u"needs-authorization"_s, u"Sign in again."_s};
    QVERIFY(m_bench->add(m_bench->job(u"echo >started"_s)));
    const JobRun run = m_bench->run();
    QCOMPARE(run.outcome, JobOutcome::NoToken);
    QVERIFY2(run.message.contains(u"Sign in again."_s), qPrintable(run.message));
    QVERIFY(!QFile::exists(m_bench->path(u"started"_s)));
    QCOMPARE(m_bench->probes, 0);
}

void TestJobRuns::removedConnection()
{
    QVERIFY(m_bench->add(m_bench->job(u"true"_s)));
    m_bench->names.remove(m_bench->crm);
    const JobRun run = m_bench->run();
    QCOMPARE(run.outcome, JobOutcome::NoToken);
    QVERIFY2(run.message.contains(u"was removed"_s), qPrintable(run.message));
}

void TestJobRuns::endsWhatTakesTooLong_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<bool>("needsKill");
    QTest::newRow("listens to SIGTERM") << u"exec tail -f /dev/null"_s << false;
    QTest::newRow("ignores SIGTERM") << u"trap '' TERM; while :; do tail -f /dev/null; done"_s << true;
}

void TestJobRuns::endsWhatTakesTooLong()
{
    QFETCH(QString, script);
    QFETCH(bool, needsKill);
    JobSettings job = m_bench->job(u"echo said; echo ready >ready; "_s + script);
    job.timeout = 60s;
    QVERIFY(m_bench->add(job));
    QVERIFY(m_bench->jobs->start(u"sync"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->content(u"ready"_s), QByteArray("ready\n"), 20000);
    m_bench->clock.advance(60s);
    if (needsKill) {
        m_bench->clock.advance(9s);
        QCoreApplication::processEvents();
        QVERIFY(m_bench->isRunning());
        m_bench->clock.advance(1s);
    }
    QVERIFY(m_bench->ends());
    const JobRun run = m_bench->lastRun();
    QCOMPARE(run.outcome, JobOutcome::TimedOut);
    QVERIFY2(run.message.contains(u"did not end within 1 min"_s), qPrintable(run.message));
    QCOMPARE(m_bench->lastOutput(), QByteArray("said\n"));
}

/// A child that ignores SIGTERM does not outlive the program that it belongs to.
void TestJobRuns::wholeGroupEnds()
{
    JobSettings job =
        m_bench->job(u"sh -c 'trap \"\" TERM; echo $$ >child; while :; do tail -f /dev/null; done' & wait"_s);
    QVERIFY(m_bench->add(job));
    QVERIFY(m_bench->jobs->start(u"sync"_s));
    QTRY_VERIFY(m_bench->content(u"child"_s).endsWith('\n'));
    const pid_t child = m_bench->content(u"child"_s).trimmed().toInt();
    m_bench->clock.advance(1h);
    QVERIFY(m_bench->ends());
    QTRY_VERIFY(::kill(child, 0) == -1 || QFile(u"/proc/%1/cmdline"_s.arg(child)).size() == 0);
}

void TestJobRuns::daemonHoldsNothingUp()
{
    QVERIFY(m_bench->add(m_bench->job(u"setsid tail -f /dev/null & echo $! >daemon; echo begun"_s)));
    const JobRun run = m_bench->run();
    QCOMPARE(run.outcome, JobOutcome::Succeeded);
    QCOMPARE(m_bench->lastOutput(), QByteArray("begun\n"));
    const pid_t daemon = m_bench->content(u"daemon"_s).trimmed().toInt();
    QVERIFY(daemon > 0);
    QCOMPARE(::kill(daemon, SIGKILL), 0); // it was left alone
}

/// Head and tail are kept, and the event loop goes on meanwhile.
void TestJobRuns::floods()
{
    QVERIFY(m_bench->add(m_bench->job(u"echo first; head -c 5000000 /dev/zero | tr '\\0' x; echo; echo last"_s)));
    QVERIFY(m_bench->jobs->start(u"sync"_s));
    QElapsedTimer between;
    between.start();
    qint64 longest = 0;
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &ticks, [&] { longest = std::max(longest, between.restart()); });
    ticks.start(1);
    QVERIFY(QTest::qWaitFor([this] { return !m_bench->isRunning(); }, 60'000));
    QVERIFY2(longest < 2000, qPrintable(QString::number(longest)));
    const QByteArray output = m_bench->lastOutput();
    QVERIFY(output.startsWith("first\n") && output.endsWith("last\n"));
    QVERIFY(output.contains("bytes left out"));
    QVERIFY(output.size() < 90'000);
    QCOMPARE(m_bench->lastRun().outputSize, qint64(5'000'012));
}

void TestJobRuns::secretsInOutput_data()
{
    QTest::addColumn<QString>("print");
    QTest::newRow("plain") << u"printf '<%s>' \"$EVERGRANT_TOKEN\""_s;
    QTest::newRow("the whole environment") << u"env; set"_s;
    QTest::newRow("base64") << u"printf %s \"$EVERGRANT_TOKEN\" | base64"_s;
    QTest::newRow("within base64") << u"printf 'user:%s!' \"$EVERGRANT_TOKEN\" | base64 -w0"_s;
    QTest::newRow("percent") << u"printf %s 'tok%2Fen%2Bof-crm-0123456789'"_s;
    QTest::newRow("stderr") << u"echo \"$EVERGRANT_TOKEN\" >&2"_s;
    QTest::newRow("in pieces") << u"printf '%s\\n' \"$EVERGRANT_TOKEN\" | fold -w1 | while read -r C; do printf %s "
                                  "\"$C\"; done"_s;
}

void TestJobRuns::secretsInOutput()
{
    QFETCH(QString, print);
    QVERIFY(m_bench->add(m_bench->job(u"echo begin; "_s + print + u"; echo; echo end; exit 1"_s)));
    const JobRun run = m_bench->run();
    QCOMPARE(run.outcome, JobOutcome::Failed);
    const QByteArray output = m_bench->lastOutput();
    QVERIFY2(output.startsWith("begin\n") && output.endsWith("end\n"), output.constData());
    QVERIFY2(output.contains("***"), output.constData());
    const QByteArray token = m_bench->tokens.value(m_bench->crm);
    QByteArrayList traces{token, token.mid(7, 12), "%2Fen%2Bof"};
    for (const char* before : {"", "x", "xx"})
        traces << (before + token).toBase64().mid(4, 14);
    for (const QByteArray& trace : std::as_const(traces))
        QVERIFY2(!output.contains(trace) && !run.message.contains(QString::fromUtf8(trace)), output.constData());
}

/// The worker ends: the program is told to, and the history says so.
void TestJobRuns::stops()
{
    QVERIFY(m_bench->add(m_bench->job(u"echo ready >ready; exec tail -f /dev/null"_s)));
    QVERIFY(m_bench->jobs->start(u"sync"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->content(u"ready"_s), QByteArray("ready\n"), 20000);
    bool isOver = false;
    const auto end = jobs::Jobs::stop(m_bench->jobs.get()).then([&isOver] { isOver = true; });
    QTRY_VERIFY(isOver);
    QCOMPARE(m_bench->lastRun().outcome, JobOutcome::Interrupted);
    const auto again = m_bench->jobs->start(u"sync"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Cancelled);
}

EVERGRANT_TEST(TestJobRuns)
#include "tst_jobruns.moc"
