// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/jobstate.h"
#include "core/result.h"
#include <QCoroTask>
#include <QList>

namespace evergrant {

/// A job with its settings.
struct JobDetails
{
    JobSettings settings;
    JobStatus status;
};

/// A part of what a run has written.
struct JobOutput
{
    JobRun run;          ///< as it is now
    QByteArray text;     ///< from `from` on, without secrets; may be empty
    qint64 next = 0;     ///< where the next part begins
    bool isLast = false; ///< the run is over, and this is the end of its output
};

/// Sync jobs, as the worker offers them to people. Used in the worker's thread; every call ends once. Errors of all
/// that name a job: Usage "no-such-job".
class JobService
{
public:
    virtual ~JobService() = default;

    virtual QList<JobStatus> all() const = 0; ///< in the order in which they were added
    virtual Result<JobDetails> details(const QString& job) const = 0;
    virtual Result<QList<JobRun>> history(const QString& job) const = 0; ///< oldest first

    /// Errors: Usage; those of the store.
    virtual QCoro::Task<Result<JobDetails>> add(JobSettings settings) = 0;
    /// Gives the job of this name these settings, but for whether it is paused. What was due until now is none of its
    /// business any more; a run under way goes on as it began. Errors: as of add().
    virtual QCoro::Task<Result<JobDetails>> change(JobSettings settings) = 0;
    /// Starts a run, which goes on by itself; also where the job is paused. Errors: Temporary "job-running".
    virtual Result<JobRun> start(const QString& job) = 0;
    /// What the run `number` has written from the byte `from` on (0: the last run). Where nothing is there yet, `wait`
    /// waits until something is, or the run is over. Errors: Usage "no-such-run"; those of the store.
    virtual QCoro::Task<Result<JobOutput>> output(QString job, qint64 number, qint64 from, bool wait) = 0;
    /// A run under way goes on.
    virtual QCoro::Task<Result<JobStatus>> setPaused(QString job, bool paused) = 0;
    /// With its history. Errors: Temporary "job-running".
    virtual QCoro::Task<Result<void>> remove(QString job) = 0;
};

} // namespace evergrant
