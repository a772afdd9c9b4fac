// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobsamples.h"

#include "samples.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

JobRun sampleRun(qint64 number, JobOutcome outcome, int minutesAgo)
{
    JobRun run;
    run.number = number;
    run.trigger = JobTrigger::Schedule;
    run.outcome = outcome;
    run.startedAt = sampleNow().addSecs(-60 * minutesAgo);
    run.tokens = {{u"crm"_s, 40 + number}};
    if (outcome == JobOutcome::Running)
        return run;
    run.endedAt = run.startedAt.addSecs(38);
    run.message = u"It succeeded."_s;
    if (outcome == JobOutcome::Succeeded)
        run.exitCode = 0;
    if (outcome == JobOutcome::Failed) {
        run.exitCode = 3;
        run.message = u"/opt/sync/invoices ended with exit code 3. It was the token: crm is refused. Sign in again."_s;
    }
    return run;
}

api::JobView sampleJob(const QString& name, JobState state)
{
    api::JobView job;
    job.name = name;
    job.connections = QStringList{u"crm"_s};
    job.schedule = u"30 2 * * *"_s;
    job.timeZone = u"UTC"_s;
    job.state = state;
    job.summary = u"About %1."_s.arg(name);
    job.nextRunAt = utc(u"2026-09-08T02:30:00Z"_s);
    job.lastRun = sampleRun(7, JobOutcome::Succeeded, 809);
    job.command = QStringList{u"/opt/sync/"_s + name, u"--all"_s};
    if (state == JobState::Failing)
        job.lastRun = sampleRun(7, JobOutcome::Failed, 809);
    if (state == JobState::Running)
        job.lastRun = sampleRun(7, JobOutcome::Running, 2);
    if (state == JobState::Paused)
        job.nextRunAt = {};
    return job;
}

QList<api::JobView> sampleJobs()
{
    QList<api::JobView> jobs{sampleJob(u"contacts"_s), sampleJob(u"invoices"_s, JobState::Failing),
                             sampleJob(u"push"_s, JobState::Running), sampleJob(u"report"_s, JobState::Paused)};
    jobs[1].connections = QStringList{u"crm"_s, u"shop"_s};
    jobs[1].retries = 2;
    jobs[2].schedule.clear();
    jobs[2].timeZone.clear();
    jobs[2].afterRefresh = true;
    jobs[2].nextRunAt = {};
    return jobs;
}

QList<JobRun> sampleRuns()
{
    QList<JobRun> runs;
    for (int i = 1; i <= 7; ++i)
        runs << sampleRun(i, JobOutcome::Succeeded, 809 + (7 - i) * 1440);
    runs[2].outcome = JobOutcome::Skipped;
    runs[2].endedAt = {};
    runs[2].exitCode.reset();
    runs[2].message = u"It was due while the run before was not over."_s;
    runs[3].trigger = JobTrigger::CatchUp;
    runs[4].trigger = JobTrigger::Manual;
    runs[6] = sampleRun(7, JobOutcome::Failed, 809);
    return runs;
}

} // namespace evergrant
