// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/job/jobsettings.h"

#include "../support/testprogram.h"
#include "core/job/jobrun.h"
#include "core/job/jobstate.h"
#include "core/text/utc.h"
#include <QTest>
#include <functional>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Change = std::function<void(JobSettings&)>;
Q_DECLARE_METATYPE(Change)

namespace {

JobSettings someJob()
{
    JobSettings job;
    job.name = u"sync"_s;
    job.connections = {QUuid(u"8a7e4d0c-93a1-4a51-bd1c-6d8d3f6ad8a1"_s)};
    job.command = QStringList{u"/opt/sync"_s, u"--all"_s};
    return job;
}

const QDateTime noon(QDate(2026, 9, 3), QTime(12, 0), utcZone);

} // namespace

class TestJobSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isGood();
    void refusals_data();
    void refusals();
    void timeouts_data();
    void timeouts();
    void codec();
    void damagedSettings();
    void runCodec();
    void endSentences_data();
    void endSentences();
    void tokenSentences_data();
    void tokenSentences();
    void describes_data();
    void describes();
};

void TestJobSettings::isGood()
{
    QVERIFY(checkJobSettings(someJob()));
    JobSettings job = someJob();
    job.schedule = u"30 2 * * *"_s;
    job.timeZone = u"Europe/Berlin"_s;
    job.directory = u"/srv"_s;
    job.command = QStringList{u"node"_s};
    QVERIFY(checkJobSettings(job));
    QVERIFY(job.startsByItself());
    job.paused = true;
    QVERIFY(!job.startsByItself());
    QVERIFY(!someJob().startsByItself());
}

void TestJobSettings::refusals_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* code, const Change& change) {
        QTest::newRow(name) << change << QString::fromLatin1(code);
    };
    row("no name", "bad-name", [](JobSettings& job) { job.name.clear(); });
    row("name with a slash", "bad-name", [](JobSettings& job) { job.name = u"a/b"_s; });
    row("no connection", "no-connection", [](JobSettings& job) { job.connections.clear(); });
    row("many connections", "too-many-connections",
        [](JobSettings& job) { job.connections = QList<QUuid>(21, job.connections.first()); });
    row("no command", "bad-command", [](JobSettings& job) { job.command.clear(); });
    row("empty program", "bad-command", [](JobSettings& job) { job.command = QStringList{QString()}; });
    row("relative program", "bad-command", [](JobSettings& job) { job.command = QStringList{u"./sync"_s}; });
    row("null in a word", "bad-command", [](JobSettings& job) { job.command << QString(QChar(0)); });
    row("long command", "bad-command", [](JobSettings& job) { job.command << QString(20'000, u'x'); });
    row("relative folder", "bad-directory", [](JobSettings& job) { job.directory = u"srv"_s; });
    row("schedule", "bad-schedule", [](JobSettings& job) { job.schedule = u"often"_s; });
    row("zone", "bad-time-zone", [](JobSettings& job) {
        job.schedule = u"0 0 * * *"_s;
        job.timeZone = u"Nowhere"_s;
    });
    row("zone without schedule", "bad-time-zone", [](JobSettings& job) { job.timeZone = u"UTC"_s; });
    row("no time", "bad-timeout", [](JobSettings& job) { job.timeout = 0s; });
    row("much time", "bad-timeout", [](JobSettings& job) { job.timeout = std::chrono::days(8); });
    row("negative retries", "bad-retry", [](JobSettings& job) { job.retries = -1; });
    row("many retries", "bad-retry", [](JobSettings& job) { job.retries = 11; });
}

void TestJobSettings::refusals()
{
    QFETCH(Change, change);
    JobSettings job = someJob();
    change(job);
    const auto checked = checkJobSettings(job);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Usage);
    QTEST(checked.error().code, "code");
}

void TestJobSettings::timeouts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); ///< 0: refused
    QTest::newRow("seconds") << u"90s"_s << qint64(90);
    QTest::newRow("minutes") << u"10m"_s << qint64(600);
    QTest::newRow("hours") << u"1h"_s << qint64(3600);
    QTest::newRow("days") << u"7d"_s << qint64(7 * 86400);
    QTest::newRow("too long") << u"8d"_s << qint64(0);
    QTest::newRow("none") << u"0s"_s << qint64(0);
    QTest::newRow("no unit") << u"10"_s << qint64(0);
    QTest::newRow("unknown unit") << u"10w"_s << qint64(0);
    QTest::newRow("overflow") << u"99999999999d"_s << qint64(0);
}

void TestJobSettings::timeouts()
{
    QFETCH(QString, text);
    const auto timeout = jobTimeoutFrom(text);
    QTEST(timeout ? qint64(timeout->count()) : qint64(0), "seconds");
}

void TestJobSettings::codec()
{
    JobSettings job = someJob();
    QCOMPARE(*jobSettingsFromJson(toJson(job)), job);
    job.schedule = u"30 2 * * *"_s;
    job.timeZone = u"Europe/Berlin"_s;
    job.afterRefresh = true;
    job.timeout = 90s;
    job.retries = 2;
    job.directory = u"/srv"_s;
    job.paused = true;
    QCOMPARE(*jobSettingsFromJson(toJson(job)), job);
}

void TestJobSettings::damagedSettings()
{
    QJsonObject object = toJson(someJob());
    object.remove(u"command"_s);
    const auto job = jobSettingsFromJson(object);
    QVERIFY(!job);
    QCOMPARE(job.error().code, u"bad-job"_s);
    QVERIFY(job.error().message.contains(u"sync"_s));
}

void TestJobSettings::runCodec()
{
    JobRun run;
    run.number = 3;
    run.trigger = JobTrigger::CatchUp;
    run.outcome = JobOutcome::Failed;
    run.dueAt = noon;
    run.startedAt = noon.addSecs(1);
    run.times = 12;
    run.attempt = 2;
    run.exitCode = 0;
    run.tokens = {{u"crm"_s, 41}};
    run.message = u"It failed."_s;
    run.outputSize = 99;
    QCOMPARE(jobRunFromJson(toJson(run)), run);
    QVERIFY(!run.duration());
    run.endedAt = noon.addSecs(3);
    run.exitCode.reset();
    run.signal = 9;
    QCOMPARE(jobRunFromJson(toJson(run)), run);
    QCOMPARE(*run.duration(), 2000ms);
    for (int word = 0; word <= int(JobOutcome::Interrupted); ++word)
        QCOMPARE(jobOutcomeFromWord(toWord(JobOutcome(word))), JobOutcome(word));
    for (int word = 0; word <= int(JobTrigger::Retry); ++word)
        QCOMPARE(jobTriggerFromWord(toWord(JobTrigger(word))), JobTrigger(word));
}

void TestJobSettings::endSentences_data()
{
    QTest::addColumn<JobOutcome>("outcome");
    QTest::addColumn<QString>("words");
    QTest::newRow("running") << JobOutcome::Running << QString();
    QTest::newRow("succeeded") << JobOutcome::Succeeded << u"succeeded"_s;
    QTest::newRow("failed") << JobOutcome::Failed << u"/opt/sync ended with exit code 3"_s;
    QTest::newRow("timed out") << JobOutcome::TimedOut << u"did not end within 1 h"_s;
    QTest::newRow("not started") << JobOutcome::NotStarted << u"cannot be started"_s;
    QTest::newRow("no token") << JobOutcome::NoToken << u"no token"_s;
    QTest::newRow("skipped") << JobOutcome::Skipped << u"the run before was not over"_s;
    QTest::newRow("interrupted") << JobOutcome::Interrupted << u"worker ended"_s;
}

void TestJobSettings::endSentences()
{
    QFETCH(QString, words);
    QFETCH(JobOutcome, outcome);
    JobRun run;
    run.outcome = outcome;
    run.exitCode = 3;
    const QString sentence = endSentence(run, u"/opt/sync"_s, 1h);
    QVERIFY2(words.isEmpty() ? sentence.isEmpty() : sentence.contains(words), qPrintable(sentence));
    run.signal = 11;
    if (outcome == JobOutcome::Failed)
        QVERIFY(endSentence(run, u"/opt/sync"_s, 1h).contains(u"signal 11"_s));
}

void TestJobSettings::tokenSentences_data()
{
    using Result = ProbeReport::Result;
    QTest::addColumn<QList<Result>>("results");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing was checked") << QList<Result>() << QString();
    QTest::newRow("works") << QList{Result::Works} << u"It was not the token"_s;
    QTest::newRow("accepted, though not for this") << QList{Result::Forbidden} << u"It was not the token"_s;
    QTest::newRow("refused") << QList{Result::Works, Result::Refused} << u"It was the token: c1 is refused. Because."_s;
    QTest::newRow("no network") << QList{Result::Unreachable} << u"not known"_s;
    QTest::newRow("one is unclear") << QList{Result::Works, Result::Unknown} << u"the token of c1 is not known"_s;
}

void TestJobSettings::tokenSentences()
{
    QFETCH(QList<ProbeReport::Result>, results);
    QFETCH(QString, words);
    QList<JobTokenCheck> checks;
    for (const auto result : std::as_const(results))
        checks << JobTokenCheck{u"c"_s + QString::number(checks.size()), result, u"Because."_s};
    const QString sentence = tokenSentence(checks);
    QVERIFY2(words.isEmpty() ? sentence.isEmpty() : sentence.contains(words), qPrintable(sentence));
}

void TestJobSettings::describes_data()
{
    QTest::addColumn<JobOutcome>("outcome"); ///< of the last run
    QTest::addColumn<bool>("running");
    QTest::addColumn<bool>("paused");
    QTest::addColumn<JobState>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("waits") << JobOutcome::Succeeded << false << false << JobState::Idle << u"Next run"_s;
    QTest::newRow("failed") << JobOutcome::Failed << false << false << JobState::Failing << u"It ended."_s;
    QTest::newRow("interrupted") << JobOutcome::Interrupted << false << false << JobState::Failing << u"It ended."_s;
    QTest::newRow("runs") << JobOutcome::Failed << true << false << JobState::Running << u"Running."_s;
    QTest::newRow("paused") << JobOutcome::Failed << false << true << JobState::Paused << u"Paused."_s;
    QTest::newRow("runs while paused") << JobOutcome::Failed << true << true << JobState::Running << u"Running."_s;
}

void TestJobSettings::describes()
{
    QFETCH(JobOutcome, outcome);
    QFETCH(bool, running);
    QFETCH(bool, paused);
    QFETCH(QString, words);
    JobSettings job = someJob();
    job.paused = paused;
    JobRun run;
    run.number = 1;
    run.outcome = outcome;
    run.startedAt = noon;
    run.message = u"It ended."_s;
    JobRun skipped;
    skipped.number = 2;
    skipped.outcome = JobOutcome::Skipped;
    const JobFacts facts{{u"crm"_s}, {run, skipped}, paused ? QDateTime() : noon.addDays(1), running};
    const JobStatus status = describe(job, facts, noon);
    QTEST(status.state, "state");
    QVERIFY2(status.summary.contains(words), qPrintable(status.summary));
    QCOMPARE(status.lastRun->number, 1);
    QCOMPARE(jobStateFromWord(toWord(status.state)), status.state);
    QCOMPARE(status.connections, QStringList{u"crm"_s});
}

EVERGRANT_TEST(TestJobSettings)
#include "tst_jobsettings.moc"
