// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// When jobs run: schedule, sleep, overlap, retries, renewals, restarts; and what people may do with them. The clock of
// the bench begins on 3 September 2026 at 12:00 UTC.

#include "jobbench.h"

#include "../support/testprogram.h"
#include "core/errorcode.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<JobBench>(); }
    void cleanup() { m_bench.reset(); }

    void runsWhenItIsDue();
    void sleepIsMadeUpForOnce();
    void workerThatWasAwayMakesUpOnce();
    void overlapIsSkipped();
    void retries();
    void laterTimeReplacesARetry();
    void pauses();
    void afterRefresh();
    void ownRenewalIsNoReason();
    void renewalIsHeldUntilItsRunIsStored();
    void renewalIsHeldWhenTheWorkerEnds();
    void followsWhatJobsRunAfter();
    void retrySurvivesARestart();
    void twoOfOneNameAtOnce();
    void isStoredBeforeItsProgramStarts();
    void interruptedRunIsNamed();
    void clockSetBack();

private:
    QList<JobOutcome> outcomes() const
    {
        QList<JobOutcome> outcomes;
        for (const JobRun& run : m_bench->runs())
            outcomes << run.outcome;
        return outcomes;
    }

    std::unique_ptr<JobBench> m_bench;
};

void TestJobs::runsWhenItIsDue()
{
    QVERIFY(m_bench->add(m_bench->scheduled(u"30 12 * * *"_s)));
    QCOMPARE(m_bench->status().nextRunAt, m_bench->clock.now().addSecs(1800));
    m_bench->clock.advance(29min);
    QCOMPARE(m_bench->runs().size(), 0);
    m_bench->clock.advance(1min);
    QVERIFY(m_bench->ends());
    const JobRun run = m_bench->lastRun();
    QCOMPARE(run.trigger, JobTrigger::Schedule);
    QCOMPARE(run.outcome, JobOutcome::Succeeded);
    QCOMPARE(run.dueAt, m_bench->clock.now());
    QCOMPARE(m_bench->status().nextRunAt, m_bench->clock.now().addDays(1));
    QCOMPARE(m_bench->clock.armedAlarms(), 1); // nothing polls
}

void TestJobs::sleepIsMadeUpForOnce()
{
    QVERIFY(m_bench->add(m_bench->scheduled(u"*/5 * * * *"_s)));
    m_bench->clock.sleep(10h);
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->runs().size(), 1);
    QCOMPARE(m_bench->lastRun().trigger, JobTrigger::CatchUp);
    QCOMPARE(m_bench->lastRun().times, 120);
    m_bench->clock.advance(5min);
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->runs().size(), 2);
    QCOMPARE(m_bench->lastRun().trigger, JobTrigger::Schedule);
}

void TestJobs::workerThatWasAwayMakesUpOnce()
{
    QVERIFY(m_bench->add(m_bench->scheduled(u"30 2 * * *"_s)));
    m_bench->jobs.reset();
    m_bench->clock.advance(std::chrono::days(3));
    m_bench->restart();
    m_bench->clock.advance(0ms);
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->runs().size(), 1);
    QCOMPARE(m_bench->lastRun().trigger, JobTrigger::CatchUp);
    QCOMPARE(m_bench->lastRun().times, 3);
    m_bench->restart();
    m_bench->clock.advance(0ms);
    QCOMPARE(m_bench->runs().size(), 1);
}

void TestJobs::overlapIsSkipped()
{
    QVERIFY(m_bench->add(m_bench->scheduled(u"* * * * *"_s, JobBench::untilGo())));
    m_bench->clock.advance(1min);
    QVERIFY(m_bench->isRunning());
    m_bench->clock.advance(5min);
    QCOMPARE(outcomes(), (QList<JobOutcome>{JobOutcome::Running, JobOutcome::Skipped}));
    QCOMPARE(m_bench->lastRun().times, 5);
    QCOMPARE(m_bench->events.count("job-skipped"_L1), 1);
    const auto byHand = m_bench->jobs->start(u"sync"_s);
    QVERIFY(!byHand);
    QCOMPARE(byHand.error().code, u"job-running"_s);
    QCOMPARE(byHand.error().kind, ErrorKind::Temporary); // exit code 4
    m_bench->go();
    QVERIFY(m_bench->ends());
    m_bench->clock.advance(1min);
    QVERIFY(m_bench->ends());
    QCOMPARE(outcomes(), (QList<JobOutcome>{JobOutcome::Succeeded, JobOutcome::Skipped, JobOutcome::Succeeded}));
}

void TestJobs::retries()
{
    JobSettings job = m_bench->job(u"echo x >>tries; exit 1"_s);
    job.retries = 2;
    QVERIFY(m_bench->add(job));
    QCOMPARE(m_bench->run().outcome, JobOutcome::Failed);
    QCOMPARE(m_bench->status().nextRunAt, m_bench->clock.now().addSecs(60));
    m_bench->clock.advance(1min);
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->lastRun().trigger, JobTrigger::Retry);
    QCOMPARE(m_bench->lastRun().attempt, 2);
    m_bench->clock.advance(5min);
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->lastRun().attempt, 3);
    QVERIFY(!m_bench->status().nextRunAt.isValid());
    m_bench->clock.advance(1h);
    QCOMPARE(m_bench->content(u"tries"_s), QByteArray("x\nx\nx\n"));
    QCOMPARE(m_bench->status().state, JobState::Failing);
}

void TestJobs::laterTimeReplacesARetry()
{
    JobSettings job = m_bench->scheduled(u"30,32 12 * * *"_s, u"exit 1"_s);
    job.retries = 2;
    QVERIFY(m_bench->add(job));
    m_bench->clock.advance(30min);
    QVERIFY(m_bench->ends());
    m_bench->clock.advance(1min);
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->lastRun().attempt, 2);
    m_bench->clock.advance(1min); // the next retry would be in four minutes
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->lastRun().trigger, JobTrigger::Schedule);
    QCOMPARE(m_bench->lastRun().attempt, 1);
    m_bench->clock.advance(1min);
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->runs().size(), 4);
}

void TestJobs::pauses()
{
    QVERIFY(m_bench->add(m_bench->scheduled(u"30 * * * *"_s)));
    std::optional<Result<JobStatus>> done;
    const auto take = [&done](const Result<JobStatus>& status) { done = status; };
    const auto paused = m_bench->jobs->setPaused(u"sync"_s, true).then(take);
    QCOMPARE((*done)->state, JobState::Paused);
    QVERIFY(!(*done)->nextRunAt.isValid());
    m_bench->clock.advance(3h);
    m_bench->jobs->onClockSet();
    m_bench->clock.advance(0ms);
    QCOMPARE(m_bench->runs().size(), 0);
    const auto resumed = m_bench->jobs->setPaused(u"sync"_s, false).then(take);
    QCOMPARE((*done)->state, JobState::Idle);
    m_bench->clock.advance(0ms);
    QCOMPARE(m_bench->runs().size(), 0); // what was due meanwhile is none of its business
    m_bench->restart();
    m_bench->clock.advance(30min);
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->lastRun().trigger, JobTrigger::Schedule);
}

void TestJobs::afterRefresh()
{
    JobSettings job = m_bench->job(JobBench::untilGo());
    job.connections << m_bench->mail;
    job.afterRefresh = true;
    QVERIFY(m_bench->add(job));
    m_bench->renew(QUuid::createUuid());
    m_bench->clock.advance(10s);
    QCOMPARE(m_bench->runs().size(), 0);
    m_bench->renew(m_bench->crm); // both at once: one run
    m_bench->renew(m_bench->mail);
    m_bench->clock.advance(1s);
    QCOMPARE(m_bench->runs().size(), 1);
    QCOMPARE(m_bench->lastRun().trigger, JobTrigger::AfterRefresh);
    m_bench->renew(m_bench->crm);
    m_bench->clock.advance(1s);
    QCOMPARE(m_bench->lastRun().outcome, JobOutcome::Skipped);
    m_bench->go();
    QVERIFY(m_bench->ends());
}

/// Getting the tokens of a run renews them: that does not start the next one.
void TestJobs::ownRenewalIsNoReason()
{
    JobSettings job = m_bench->job(u"true"_s);
    job.afterRefresh = true;
    QVERIFY(m_bench->add(job));
    m_bench->whileAsking = [this] { m_bench->renew(m_bench->crm); };
    QCOMPARE(m_bench->run().outcome, JobOutcome::Succeeded);
    m_bench->clock.advance(10s);
    QCOMPARE(m_bench->runs().size(), 1);
}

/// Until then another worker has to make up for it.
void TestJobs::renewalIsHeldUntilItsRunIsStored()
{
    JobSettings job = m_bench->job(u"true"_s);
    job.afterRefresh = true;
    QVERIFY(m_bench->add(job));
    m_bench->renew(m_bench->mail); // not one of its connections
    QTRY_COMPARE(m_bench->followed, 1);
    m_bench->store.held = std::make_shared<QPromise<void>>();
    m_bench->store.held->start();
    m_bench->renew(m_bench->crm);
    m_bench->clock.advance(1s);
    QCoreApplication::processEvents();
    QVERIFY(m_bench->isRunning());
    QCOMPARE(m_bench->followed, 1);
    std::exchange(m_bench->store.held, nullptr)->finish();
    QTRY_COMPARE(m_bench->followed, 2);
    QVERIFY(m_bench->ends());
}

/// A worker that ends leaves it to the next one.
void TestJobs::renewalIsHeldWhenTheWorkerEnds()
{
    JobSettings job = m_bench->job(u"true"_s);
    job.afterRefresh = true;
    QVERIFY(m_bench->add(job));
    m_bench->renew(m_bench->crm);
    bool isOver = false;
    const auto end = jobs::Jobs::stop(m_bench->jobs.get()).then([&isOver] { isOver = true; });
    m_bench->renew(m_bench->crm);
    QTRY_VERIFY(isOver);
    m_bench->clock.advance(10s);
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->runs().size(), 0);
    QCOMPARE(m_bench->followed, 0);
}

void TestJobs::followsWhatJobsRunAfter()
{
    JobSettings job = m_bench->job(u"true"_s);
    QVERIFY(m_bench->add(job));
    QVERIFY(m_bench->jobs->followed().isEmpty());
    job.name = u"push"_s;
    job.afterRefresh = true;
    job.connections << m_bench->mail;
    QVERIFY(m_bench->add(job));
    QCOMPARE(m_bench->jobs->followed(), (QSet<QUuid>{m_bench->crm, m_bench->mail}));
}

void TestJobs::retrySurvivesARestart()
{
    JobSettings job = m_bench->job(u"exit 1"_s);
    job.retries = 2;
    QVERIFY(m_bench->add(job));
    QCOMPARE(m_bench->run().outcome, JobOutcome::Failed);
    m_bench->clock.advance(20s);
    m_bench->restart();
    QCOMPARE(m_bench->status().nextRunAt, m_bench->clock.now().addSecs(40));
    m_bench->clock.advance(40s);
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->lastRun().trigger, JobTrigger::Retry);
    QCOMPARE(m_bench->lastRun().attempt, 2);
    m_bench->jobs.reset();
    m_bench->clock.advance(1h);
    m_bench->restart();
    m_bench->clock.advance(0ms);
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->lastRun().attempt, 3);
    m_bench->restart();
    QVERIFY(!m_bench->status().nextRunAt.isValid());
}

void TestJobs::twoOfOneNameAtOnce()
{
    m_bench->store.held = std::make_shared<QPromise<void>>();
    m_bench->store.held->start();
    std::optional<Result<JobDetails>> first, second;
    const auto adding =
        m_bench->jobs->add(m_bench->job(u"echo first"_s)).then([&first](const Result<JobDetails>& result) {
            first = result;
        });
    const auto another =
        m_bench->jobs->add(m_bench->job(u"echo second"_s)).then([&second](const Result<JobDetails>& result) {
            second = result;
        });
    std::exchange(m_bench->store.held, nullptr)->finish();
    QTRY_VERIFY(first && second);
    QVERIFY(first->has_value());
    QCOMPARE(second->error().code, QString(errorcode::nameTaken));
    QCOMPARE(m_bench->store.jobs().size(), 1);
    QCOMPARE(m_bench->store.jobs().first().settings.command, first->value().settings.command);
}

/// Else a worker that is killed would forget that it has run.
void TestJobs::isStoredBeforeItsProgramStarts()
{
    QVERIFY(m_bench->add(m_bench->job(u"true"_s)));
    m_bench->store.held = std::make_shared<QPromise<void>>();
    m_bench->store.held->start();
    QVERIFY(m_bench->jobs->start(u"sync"_s));
    QCoreApplication::processEvents();
    QVERIFY(m_bench->isRunning());
    QCOMPARE(m_bench->tokensAsked, 0);
    std::exchange(m_bench->store.held, nullptr)->finish();
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->tokensAsked, 1);
    QCOMPARE(m_bench->lastRun().outcome, JobOutcome::Succeeded);
}

void TestJobs::interruptedRunIsNamed()
{
    QVERIFY(m_bench->add(m_bench->job(u"true"_s)));
    JobRun open;
    open.number = 1;
    open.startedAt = m_bench->clock.now();
    m_bench->store.putRun(u"sync"_s, open, {}, {});
    m_bench->clock.advance(1h);
    m_bench->restart();
    QCOMPARE(outcomes(), QList<JobOutcome>{JobOutcome::Interrupted});
    QCOMPARE(m_bench->lastRun().endedAt, m_bench->clock.now());
    QCOMPARE(m_bench->events.count("job-interrupted"_L1), 1);
    m_bench->restart();
    QCOMPARE(m_bench->events.count("job-interrupted"_L1), 1);
    QCOMPARE(m_bench->run().number, 2);
}

void TestJobs::clockSetBack()
{
    QVERIFY(m_bench->add(m_bench->scheduled(u"30 12 * * *"_s)));
    m_bench->clock.advance(30min);
    QVERIFY(m_bench->ends());
    m_bench->clock.setNow(m_bench->clock.now().addSecs(-3600));
    m_bench->jobs->onClockSet();
    m_bench->clock.advance(2h);
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->runs().size(), 1);
    m_bench->clock.setNow(m_bench->clock.now().addSecs(20 * 3600)); // past nothing
    m_bench->jobs->onClockSet();
    m_bench->clock.setNow(m_bench->clock.now().addSecs(4 * 3600)); // past 12:30
    m_bench->jobs->onClockSet();
    m_bench->clock.advance(0ms);
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->runs().size(), 2);
}

EVERGRANT_TEST(TestJobs)
#include "tst_jobs.moc"
