// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/job/jobplan.h"

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using What = SlotDecision::What;
Q_DECLARE_METATYPE(What)

namespace {

const QDateTime noon(QDate(2026, 9, 3), QTime(12, 0), utcZone);

JobRun runOf(JobOutcome outcome, int attempt = 1)
{
    JobRun run;
    run.number = 7;
    run.outcome = outcome;
    run.attempt = attempt;
    run.startedAt = noon;
    return run;
}

} // namespace

class TestJobPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void consideredAtStart_data();
    void consideredAtStart();
    void clockSet();
    void retries_data();
    void retries();
    void surplus();
    void interrupted();
    void skippedTimesShareARow();
};

void TestJobPlan::decides_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<qint64>("consideredSecondsAgo");
    QTest::addColumn<bool>("running");
    QTest::addColumn<What>("what");
    QTest::addColumn<qint64>("times");
    QTest::newRow("nothing yet") << u"1 12 * * *"_s << qint64(3600) << false << What::Wait << qint64(0);
    QTest::newRow("now") << u"0 12 * * *"_s << qint64(3600) << false << What::Run << qint64(1);
    QTest::newRow("decided about already") << u"0 12 * * *"_s << qint64(0) << false << What::Wait << qint64(0);
    QTest::newRow("the alarm was late") << u"58 11 * * *"_s << qint64(3600) << false << What::Run << qint64(1);
    QTest::newRow("missed") << u"57 11 * * *"_s << qint64(3600) << false << What::CatchUp << qint64(1);
    QTest::newRow("two are due") << u"59,58 11 * * *"_s << qint64(3600) << false << What::CatchUp << qint64(2);
    QTest::newRow("a sleep over a hundred and more")
        << u"*/5 * * * *"_s << qint64(10 * 3600) << false << What::CatchUp << qint64(120);
    QTest::newRow("a year of minutes") << u"* * * * *"_s << qint64(365 * 86400) << false << What::CatchUp << mostTimes;
    QTest::newRow("still running") << u"0 12 * * *"_s << qint64(3600) << true << What::Skip << qint64(1);
    QTest::newRow("still running after a sleep")
        << u"*/5 * * * *"_s << qint64(3600) << true << What::Skip << qint64(12);
    QTest::newRow("the clock was set back") << u"0 12 * * *"_s << qint64(-3600) << false << What::Wait << qint64(0);
}

void TestJobPlan::decides()
{
    QFETCH(QString, expression);
    QFETCH(qint64, consideredSecondsAgo);
    QFETCH(bool, running);
    const auto schedule = JobSchedule::make(expression, u"UTC"_s);
    QVERIFY(schedule);
    const auto decision = decideSlot(*schedule, noon.addSecs(-consideredSecondsAgo), noon, running);
    QTEST(decision.what, "what");
    QTEST(decision.times, "times");
    QCOMPARE(decision.dueAt.isValid(), decision.times > 0);
}

void TestJobPlan::consideredAtStart_data()
{
    QTest::addColumn<QDateTime>("since");
    QTest::addColumn<QDateTime>("lastDue");
    QTest::addColumn<QDateTime>("lastStart");
    QTest::addColumn<QDateTime>("considered");
    const QDateTime never;
    QTest::newRow("has never run") << noon.addDays(-2) << never << never << noon.addDays(-2);
    QTest::newRow("has run") << noon.addDays(-2) << noon.addDays(-1) << noon.addDays(-1).addSecs(1)
                             << noon.addDays(-1).addSecs(1);
    QTest::newRow("was resumed since") << noon.addSecs(-60) << noon.addDays(-1) << noon.addDays(-1)
                                       << noon.addSecs(-60);
    QTest::newRow("was run by a person since") << noon.addDays(-2) << never << noon.addDays(-1) << noon.addDays(-2);
    QTest::newRow("the clock was ahead") << noon.addDays(-2) << noon.addDays(30) << noon.addDays(30) << noon;
}

void TestJobPlan::consideredAtStart()
{
    QFETCH(QDateTime, since);
    QFETCH(QDateTime, lastDue);
    QFETCH(QDateTime, lastStart);
    JobRun run = runOf(JobOutcome::Succeeded);
    run.dueAt = lastDue;
    run.startedAt = lastStart;
    QTEST(evergrant::consideredAtStart(since, {run}, noon), "considered");
}

void TestJobPlan::clockSet()
{
    QCOMPARE(consideredAfterClockSet(noon, noon.addSecs(60)), noon);
    QCOMPARE(consideredAfterClockSet(noon, noon.addSecs(-3 * 3600)), noon);
    QCOMPARE(consideredAfterClockSet(noon, noon.addDays(-1)), noon.addDays(-1));
}

void TestJobPlan::retries_data()
{
    QTest::addColumn<JobOutcome>("outcome");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<int>("allowed");
    QTest::addColumn<qint64>("minutes"); ///< -1: no retry
    QTest::newRow("none are wanted") << JobOutcome::Failed << 1 << 0 << qint64(-1);
    QTest::newRow("first") << JobOutcome::Failed << 1 << 2 << qint64(1);
    QTest::newRow("second") << JobOutcome::TimedOut << 2 << 2 << qint64(5);
    QTest::newRow("used up") << JobOutcome::Failed << 3 << 2 << qint64(-1);
    QTest::newRow("tenth") << JobOutcome::Failed << 10 << 10 << qint64(15);
    QTest::newRow("a token may come") << JobOutcome::NoToken << 1 << 1 << qint64(1);
    QTest::newRow("no such program") << JobOutcome::NotStarted << 1 << 2 << qint64(-1);
    QTest::newRow("succeeded") << JobOutcome::Succeeded << 1 << 2 << qint64(-1);
    QTest::newRow("interrupted") << JobOutcome::Interrupted << 1 << 2 << qint64(-1);
    QTest::newRow("skipped") << JobOutcome::Skipped << 1 << 2 << qint64(-1);
}

void TestJobPlan::retries()
{
    QFETCH(JobOutcome, outcome);
    QFETCH(int, attempt);
    QFETCH(int, allowed);
    const auto pause = retryAfter(runOf(outcome, attempt), allowed);
    QTEST(pause ? qint64(std::chrono::floor<std::chrono::minutes>(*pause).count()) : qint64(-1), "minutes");
}

void TestJobPlan::surplus()
{
    QList<JobRun> history;
    for (int number = 1; number <= 103; ++number) {
        JobRun run = runOf(number == 2 ? JobOutcome::Running : JobOutcome::Succeeded);
        run.number = number;
        run.endedAt = number == 50 ? noon.addDays(-401) : noon;
        history << run;
    }
    QCOMPARE(surplusRuns(history, noon), (QList<qint64>{1, 3, 50}));
    QCOMPARE(surplusRuns(history.first(10), noon), QList<qint64>());
}

void TestJobPlan::interrupted()
{
    const JobRun run = interruptedRun(runOf(JobOutcome::Running), noon.addSecs(60));
    QCOMPARE(run.outcome, JobOutcome::Interrupted);
    QCOMPARE(run.endedAt, noon.addSecs(60));
    QVERIFY(run.message.contains(u"worker ended"_s));
    QVERIFY(run.isFailure());
}

void TestJobPlan::skippedTimesShareARow()
{
    QList<JobRun> history{runOf(JobOutcome::Running)};
    const SlotDecision slot{What::Skip, noon, 1};
    const JobRun first = skippedRun(history, JobTrigger::Schedule, slot, noon);
    QCOMPARE(first.number, 8);
    QCOMPARE(first.outcome, JobOutcome::Skipped);
    QCOMPARE(first.times, 1);
    history << first;
    const JobRun second =
        skippedRun(history, JobTrigger::Schedule, {What::Skip, noon.addSecs(60), 3}, noon.addSecs(61));
    QCOMPARE(second.number, 8);
    QCOMPARE(second.times, 4);
    QCOMPARE(second.startedAt, noon);
    QCOMPARE(second.endedAt, noon.addSecs(61));
    QVERIFY2(second.message.contains(u"4 times"_s), qPrintable(second.message));
    const JobRun other = skippedRun(history, JobTrigger::AfterRefresh, {What::Skip, {}, 1}, noon);
    QCOMPARE(other.number, 9);
    QCOMPARE(skippedRun({}, JobTrigger::AfterRefresh, {What::Skip, {}, 1}, noon).number, 1);
}

EVERGRANT_TEST(TestJobPlan)
#include "tst_jobplan.moc"
