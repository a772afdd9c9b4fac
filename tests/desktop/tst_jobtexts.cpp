// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/jobs/jobtexts.h"

#include "../support/testprogram.h"
#include "jobsamples.h"
#include "samples.h"
#include <QProcess>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class JobTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void outcomes_data();
    void outcomes();
    void when_data();
    void when();
    void nextRun_data();
    void nextRun();
    void limits_data();
    void limits();
    void runs();
    void commandLine_data();
    void commandLine();
    void plainOutput_data();
    void plainOutput();
};

void JobTextsTest::states_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<bool>("hasRun");
    QTest::addColumn<HealthShape::Form>("form");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("headline");
    using Form = HealthShape::Form;
    QTest::newRow("idle") << JobState::Idle << true << Form::DiscWithTick
                          << u"Last run 02:30: succeeded · next tomorrow 02:30"_s << u"The last run succeeded."_s;
    QTest::newRow("new") << JobState::Idle << false << Form::HollowRing << u"Has not run yet · next tomorrow 02:30"_s
                         << u"It has not run yet."_s;
    QTest::newRow("failing") << JobState::Failing << true << Form::Triangle
                             << u"Last run 02:30: failed, exit code 3 · next tomorrow 02:30"_s
                             << u"The last run failed."_s;
    QTest::newRow("running") << JobState::Running << true << Form::TurningArrows << u"Running since 15:57"_s
                             << u"Running since 15:57."_s;
    QTest::newRow("paused") << JobState::Paused << true << Form::TwoBars << u"Paused · Last run 02:30: succeeded"_s
                            << u"Paused. It runs only when you start it."_s;
}

void JobTextsTest::states()
{
    QFETCH(JobState, state);
    QFETCH(bool, hasRun);
    api::JobView job = sampleJob(u"contacts"_s, state);
    if (!hasRun)
        job.lastRun.reset();
    QTEST(JobTexts::shape(job).form(), "form");
    QTEST(JobTexts::rowLine(job, sampleNow()), "line");
    QTEST(JobTexts::headline(job, sampleNow()), "headline");
    QCOMPARE(JobTexts::detail(job), state == JobState::Failing ? job.lastRun->message : QString());
    QVERIFY(!JobTexts::word(state).isEmpty());
}

void JobTextsTest::outcomes_data()
{
    QTest::addColumn<JobOutcome>("outcome");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("says");
    QTest::addColumn<HealthShape::Form>("form");
    using Form = HealthShape::Form;
    QTest::newRow("running") << JobOutcome::Running << 0 << u"running"_s << Form::TurningArrows;
    QTest::newRow("succeeded") << JobOutcome::Succeeded << 0 << u"succeeded"_s << Form::DiscWithTick;
    QTest::newRow("failed") << JobOutcome::Failed << 0 << u"failed, exit code 3"_s << Form::Triangle;
    QTest::newRow("signal") << JobOutcome::Failed << 11 << u"failed, signal 11"_s << Form::Triangle;
    QTest::newRow("timed out") << JobOutcome::TimedOut << 0 << u"took too long"_s << Form::Triangle;
    QTest::newRow("not started") << JobOutcome::NotStarted << 0 << u"could not be started"_s << Form::Triangle;
    QTest::newRow("no token") << JobOutcome::NoToken << 0 << u"had no token"_s << Form::Triangle;
    QTest::newRow("skipped") << JobOutcome::Skipped << 0 << u"skipped"_s << Form::HollowRing;
    QTest::newRow("interrupted") << JobOutcome::Interrupted << 0 << u"interrupted"_s << Form::Triangle;
}

void JobTextsTest::outcomes()
{
    QFETCH(JobOutcome, outcome);
    QFETCH(int, signal);
    JobRun run = sampleRun(1, outcome, 5);
    run.signal = signal;
    QTEST(JobTexts::outcome(run), "says");
    QTEST(JobTexts::shape(run).form(), "form");
}

void JobTextsTest::when_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<bool>("afterRefresh");
    QTest::addColumn<QString>("says");
    QTest::newRow("schedule") << u"30 2 * * *"_s << QString() << false << u"Every day at 02:30"_s;
    QTest::newRow("zone") << u"30 2 * * *"_s << u"Europe/Berlin"_s << false
                          << u"Every day at 02:30, in Europe/Berlin"_s;
    QTest::newRow("renewals") << QString() << QString() << true << u"After each renewal of its tokens"_s;
    QTest::newRow("both") << u"@hourly"_s << QString() << true
                          << u"Every hour, on the hour, and after each renewal of its tokens"_s;
    QTest::newRow("on demand") << QString() << QString() << false << u"Only when somebody starts it"_s;
    QTest::newRow("of a newer worker") << u"@fortnightly"_s << QString() << false << u"@fortnightly"_s;
}

void JobTextsTest::when()
{
    QFETCH(QString, schedule);
    QFETCH(QString, zone);
    QFETCH(bool, afterRefresh);
    JobStatus job;
    job.schedule = schedule;
    job.timeZone = zone;
    job.afterRefresh = afterRefresh;
    QTEST(JobTexts::when(job), "says");
}

void JobTextsTest::nextRun_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<bool>("planned");
    QTest::addColumn<bool>("afterRefresh");
    QTest::addColumn<QString>("says");
    QTest::newRow("planned") << JobState::Idle << true << false << u"tomorrow 02:30"_s;
    QTest::newRow("paused") << JobState::Paused << false << true << u"none while it is paused"_s;
    QTest::newRow("renewals") << JobState::Idle << false << true << u"after the next renewal"_s;
    QTest::newRow("on demand") << JobState::Idle << false << false << u"when somebody starts it"_s;
}

void JobTextsTest::nextRun()
{
    QFETCH(JobState, state);
    QFETCH(bool, planned);
    QFETCH(bool, afterRefresh);
    api::JobView job = sampleJob(u"contacts"_s, state);
    job.afterRefresh = afterRefresh;
    if (!planned)
        job.nextRunAt = {};
    QTEST(JobTexts::nextRun(job, sampleNow()), "says");
}

void JobTextsTest::limits_data()
{
    QTest::addColumn<int>("retries");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << 0 << u"1 h for a run"_s;
    QTest::newRow("one") << 1 << u"1 h for a run; one further try after a failure"_s;
    QTest::newRow("several") << 3 << u"1 h for a run; up to 3 further tries after a failure"_s;
}

void JobTextsTest::limits()
{
    QFETCH(int, retries);
    api::JobView job = sampleJob(u"contacts"_s);
    job.retries = retries;
    QTEST(JobTexts::limits(job), "says");
}

void JobTextsTest::runs()
{
    JobRun run = sampleRun(3, JobOutcome::Succeeded, 5);
    QCOMPARE(JobTexts::duration(run), u"38 s"_s);
    QCOMPARE(JobTexts::tokens(run), u"crm no. 43"_s);
    run.endedAt = run.startedAt.addMSecs(900);
    QCOMPARE(JobTexts::duration(run), u"under 1 s"_s);
    run.endedAt = {};
    QCOMPARE(JobTexts::duration(run), QString());
    QStringList triggers;
    for (const auto trigger :
         {JobTrigger::Schedule, JobTrigger::Manual, JobTrigger::AfterRefresh, JobTrigger::CatchUp, JobTrigger::Retry})
        triggers << JobTexts::trigger(trigger);
    QCOMPARE(QSet<QString>(triggers.begin(), triggers.end()).size(), 5);
}

void JobTextsTest::commandLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringList{u"/opt/sync"_s, u"--all"_s} << u"/opt/sync --all"_s;
    QTest::newRow("space") << QStringList{u"sh"_s, u"-c"_s, u"echo a | cat"_s} << u"sh -c \"echo a | cat\""_s;
    QTest::newRow("quotation mark") << QStringList{u"say"_s, u"a \"b\" c"_s} << u"say \"a \"\"\"b\"\"\" c\""_s;
    QTest::newRow("line break") << QStringList{u"a\nb"_s, u"'c d'"_s} << u"\"a\nb\" \"'c d'\""_s;
}

void JobTextsTest::commandLine()
{
    QFETCH(QStringList, words);
    QTEST(JobTexts::commandLine(words), "line");
    QCOMPARE(QProcess::splitCommand(JobTexts::commandLine(words)), words);
}

void JobTextsTest::plainOutput_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("lines") << u"a\tb\r\nc\n"_s << u"a\tb\nc\n"_s;
    QTest::newRow("escape") << u"\x1b[31mred"_s << u"\ufffd[31mred"_s;
    QTest::newRow("direction") << u"a\u202eb"_s << u"ab"_s;
    QTest::newRow("markup") << u"<b>&amp;"_s << u"<b>&amp;"_s;
}

void JobTextsTest::plainOutput()
{
    QFETCH(QString, text);
    QTEST(JobTexts::plainOutput(text), "plain");
}

EVERGRANT_TEST(JobTextsTest)
#include "tst_jobtexts.moc"
