// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// evergrant job: what is asked of the worker, what is printed, and the exit code.

#include "station.h"

#include "../support/testprogram.h"
#include "api/messages/job.h"
#include "core/text/utc.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

api::JobView someJob()
{
    api::JobView job;
    job.name = u"sync"_s;
    job.connections = QStringList{u"crm"_s, u"mail"_s};
    job.schedule = u"30 2 * * *"_s;
    job.summary = u"Next run tomorrow 02:30."_s;
    job.nextRunAt = QDateTime(QDate(2026, 9, 4), QTime(0, 30), utcZone);
    job.command = QStringList{u"/opt/sync"_s};
    return job;
}

JobRun someRun(JobOutcome outcome)
{
    JobRun run;
    run.number = 3;
    run.outcome = outcome;
    run.startedAt = QDateTime(QDate(2026, 9, 3), QTime(11, 0), utcZone);
    run.endedAt = run.startedAt.addSecs(90);
    run.exitCode = outcome == JobOutcome::Succeeded ? 0 : 1;
    run.tokens = {{u"crm"_s, 41}};
    run.message = outcome == JobOutcome::Succeeded ? u"It succeeded."_s : u"It was not the token, which works."_s;
    return run;
}

} // namespace

class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_station = std::make_unique<Station>(); }
    void adds_data();
    void adds();
    void addSaysWhoRunsIt();
    void refusals_data();
    void refusals();
    void lists();
    void listsJson();
    void listsNothing();
    void runs();
    void follows_data();
    void follows();
    void followedOutputIsPlain();
    void logsRuns();
    void logsOneRun();
    void logsMissingRun();
    void changes_data();
    void changes();

private:
    int run(const QStringList& words) { return m_station->run(QStringList{u"job"_s} + words); }
    QJsonObject asked() const { return m_station->worker.requests.value(0).second; }
    std::unique_ptr<Station> m_station;
};

void TestJob::adds_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QJsonObject>("params");
    const QJsonArray command{u"/opt/sync"_s, u"--all"_s};
    QTest::newRow("little") << QStringList{u"sync"_s, u"--with"_s, u"crm"_s}
                            << QJsonObject{{u"name"_s, u"sync"_s},
                                           {u"connections"_s, QJsonArray{u"crm"_s}},
                                           {u"timeout"_s, 3600},
                                           {u"command"_s, command}};
    QTest::newRow("everything") << QStringList{u"sync"_s,           u"--with"_s,    u"crm"_s,         u"mail"_s,
                                               u"--schedule"_s,     u"0 0 * * 1"_s, u"--with"_s,      u"crm"_s,
                                               u"--retry"_s,        u"2"_s,         u"--time-zone"_s, u"UTC"_s,
                                               u"--timeout"_s,      u"10m"_s,       u"--dir"_s,       u"/srv"_s,
                                               u"--after-refresh"_s}
                                << QJsonObject{{u"name"_s, u"sync"_s},
                                               {u"connections"_s, QJsonArray{u"crm"_s, u"mail"_s}},
                                               {u"schedule"_s, u"0 0 * * 1"_s},
                                               {u"time_zone"_s, u"UTC"_s},
                                               {u"after_refresh"_s, true},
                                               {u"timeout"_s, 600},
                                               {u"retries"_s, 2},
                                               {u"directory"_s, u"/srv"_s},
                                               {u"command"_s, command}};
}

void TestJob::adds()
{
    QFETCH(QStringList, words);
    m_station->worker.script<api::JobAdd>(someJob());
    QCOMPARE(run(QStringList{u"add"_s} + words + QStringList{u"--"_s, u"/opt/sync"_s, u"--all"_s}), 0);
    QCOMPARE(m_station->worker.methods(), QStringList{u"job-add"_s});
    QTEST(asked(), "params");
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains("Added the job sync."));
}

void TestJob::addSaysWhoRunsIt()
{
    m_station->worker.script<api::JobAdd>(someJob());
    QCOMPARE(run({u"add"_s, u"sync"_s, u"--with"_s, u"crm"_s, u"--schedule"_s, u"0 0 * * *"_s, u"--"_s, u"true"_s}), 0);
    QVERIFY(m_station->console.err.contains("background worker"));
}

void TestJob::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("text");
    const QStringList command{u"--"_s, u"true"_s};
    QTest::newRow("no command") << QStringList{u"sync"_s, u"--with"_s, u"crm"_s} << u"after “--”"_s;
    QTest::newRow("no connection") << QStringList{u"sync"_s} + command << u"--with"_s;
    QTest::newRow("schedule") << QStringList{u"sync"_s, u"--with"_s, u"crm"_s, u"--schedule"_s, u"0 25 * * *"_s} +
                                     command
                              << u"hour"_s;
    QTest::newRow("time-out") << QStringList{u"sync"_s, u"--with"_s, u"crm"_s, u"--timeout"_s, u"1"_s} + command
                              << u"10m"_s;
    QTest::newRow("name") << QStringList{u"A B"_s, u"--with"_s, u"crm"_s} + command << u"A B"_s;
    QTest::newRow("connection") << QStringList{u"sync"_s, u"--with"_s, u"C R M"_s} + command << u"C R M"_s;
    QTest::newRow("same variable") << QStringList{u"sync"_s, u"--with"_s, u"a-b"_s, u"a.b"_s} + command
                                   << u"EVERGRANT_TOKEN_A_B"_s;
}

void TestJob::refusals()
{
    QFETCH(QStringList, words);
    QFETCH(QString, text);
    QCOMPARE(run(QStringList{u"add"_s} + words), 2);
    QVERIFY(m_station->worker.requests.isEmpty());
    QVERIFY2(QString::fromUtf8(m_station->console.err).contains(text), m_station->console.err.constData());
}

void TestJob::lists()
{
    api::JobView other = someJob();
    other.name = u"other"_s;
    other.schedule.clear();
    other.state = JobState::Failing;
    m_station->worker.script<api::JobList>({{someJob(), other}});
    QCOMPARE(run({u"list"_s}), 0);
    const QByteArrayList lines = m_station->console.out.split('\n');
    QVERIFY(lines.value(0).startsWith("JOB"));
    QVERIFY(lines.value(1).contains("30 2 * * *") && lines.value(1).contains("idle"));
    QVERIFY(lines.value(2).contains("on demand") && lines.value(2).contains("failing"));
}

void TestJob::listsJson()
{
    m_station->worker.script<api::JobList>({{someJob()}});
    QCOMPARE(run({u"list"_s, u"--json"_s}), 0);
    const auto answer = QJsonDocument::fromJson(m_station->console.out).object();
    QCOMPARE(answer.value("schema"_L1).toInt(), 1);
    QCOMPARE(answer.value("jobs"_L1)[0]["name"_L1].toString(), u"sync"_s);
}

void TestJob::listsNothing()
{
    m_station->worker.script<api::JobList>({});
    QCOMPARE(run({u"list"_s}), 0);
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains("evergrant job add"));
}

void TestJob::runs()
{
    m_station->worker.script<api::JobStart>(someRun(JobOutcome::Running));
    QCOMPARE(run({u"run"_s, u"sync"_s}), 0);
    QCOMPARE(asked().value("name"_L1).toString(), u"sync"_s);
    QVERIFY(m_station->console.err.contains("run 3"));
}

void TestJob::follows_data()
{
    QTest::addColumn<JobOutcome>("outcome");
    QTest::addColumn<int>("code");
    QTest::newRow("succeeds") << JobOutcome::Succeeded << 0;
    QTest::newRow("fails") << JobOutcome::Failed << 1;
    QTest::newRow("has no token") << JobOutcome::NoToken << 1;
}

void TestJob::follows()
{
    QFETCH(JobOutcome, outcome);
    m_station->worker.script<api::JobStart>(someRun(JobOutcome::Running));
    m_station->worker.script(u"job-output"_s, [outcome](const QJsonObject& params) -> Result<QJsonObject> {
        const qint64 from = params.value("from"_L1).toInteger();
        if (params.value("run"_L1).toInt() != 3 || !params.value("wait"_L1).toBool())
            return fail(ErrorKind::Failed, u"other"_s, u"Something else was asked for."_s);
        api::JobOutputPart::Answer part{someRun(JobOutcome::Running), u"one\n"_s, 4, false};
        if (from == 4)
            part = {someRun(outcome), u"two\n"_s, 8, true};
        return api::Codec<api::JobOutputPart::Answer>::encode(part);
    });
    const int code = run({u"run"_s, u"sync"_s, u"--follow"_s});
    QTEST(code, "code");
    QCOMPARE(m_station->console.out, QByteArray("one\ntwo\n"));
    QVERIFY(m_station->console.err.contains(someRun(outcome).message.toUtf8()));
}

/// A program cannot give orders to the terminal of whoever looks at its output.
void TestJob::followedOutputIsPlain()
{
    m_station->worker.script<api::JobStart>(someRun(JobOutcome::Running));
    m_station->worker.script<api::JobOutputPart>(
        {someRun(JobOutcome::Succeeded), u"a\x1b]0;title\x07\tb\n"_s, 9, true});
    QCOMPARE(run({u"run"_s, u"sync"_s, u"--follow"_s}), 0);
    QVERIFY(!m_station->console.out.contains('\x1b') && !m_station->console.out.contains('\x07'));
    QVERIFY(m_station->console.out.endsWith("\tb\n"));
}

void TestJob::logsRuns()
{
    m_station->worker.script<api::JobHistory>({{someRun(JobOutcome::Succeeded), someRun(JobOutcome::Failed)}});
    QCOMPARE(run({u"log"_s, u"sync"_s}), 0);
    const QByteArrayList lines = m_station->console.out.split('\n');
    QVERIFY(lines.value(0).startsWith("RUN"));
    for (const char* word : {"succeeded", "code 0", "crm #41", "1 min"})
        QVERIFY2(lines.value(1).contains(word), lines.value(1).constData());
    QVERIFY(lines.value(2).contains("It was not the token"));
}

void TestJob::logsOneRun()
{
    m_station->worker.script<api::JobHistory>({{someRun(JobOutcome::Failed)}});
    m_station->worker.script<api::JobOutputPart>({someRun(JobOutcome::Failed), u"what it said\n"_s, 13, true});
    QCOMPARE(run({u"log"_s, u"sync"_s, u"3"_s}), 0);
    QVERIFY(m_station->console.out.contains("Outcome:") && m_station->console.out.endsWith("\n\nwhat it said\n"));
}

void TestJob::logsMissingRun()
{
    m_station->worker.script<api::JobHistory>({{someRun(JobOutcome::Failed)}});
    QCOMPARE(run({u"log"_s, u"sync"_s, u"9"_s}), 2);
    QCOMPARE(run({u"log"_s, u"sync"_s, u"x"_s}), 2);
    QCOMPARE(m_station->console.out, QByteArray());
}

void TestJob::changes_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("method");
    for (const char* word : {"pause", "resume", "remove"})
        QTest::newRow(word) << QString::fromLatin1(word) << u"job-"_s + QLatin1StringView(word);
}

void TestJob::changes()
{
    QFETCH(QString, word);
    QFETCH(QString, method);
    m_station->worker.script(method, api::Codec<JobStatus>::encode(someJob()));
    QCOMPARE(run({word, u"sync"_s}), 0);
    QCOMPARE(m_station->worker.methods(), QStringList{method});
    QCOMPARE(asked().value("name"_L1).toString(), u"sync"_s);
    QVERIFY(!m_station->console.err.isEmpty());
}

EVERGRANT_TEST(TestJob)
#include "tst_cli_job.moc"
