// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/job.h"
#include "core/ports/jobservice.h"
#include <QCoroTask>

namespace evergrant {
class Engine;
} // namespace evergrant

namespace evergrant::api {

/// The methods about sync jobs.
class JobMethods
{
public:
    /// Both outlive this object and every answer. Null `jobs`: this worker has none, and each method but the list
    /// fails.
    JobMethods(const Engine& engine, JobService* jobs)
        : m_engine(engine)
        , m_jobs(jobs)
    {
    }

    QCoro::Task<Result<JobAdd::Answer>> add(JobAdd::Params params);
    QCoro::Task<Result<JobSet::Answer>> set(JobSet::Params params);
    QCoro::Task<Result<JobList::Answer>> list(JobList::Params params);
    QCoro::Task<Result<JobStart::Answer>> start(JobStart::Params params);
    QCoro::Task<Result<JobHistory::Answer>> history(JobHistory::Params params);
    QCoro::Task<Result<JobOutputPart::Answer>> output(JobOutputPart::Params params);
    QCoro::Task<Result<JobPause::Answer>> pause(JobPause::Params params);
    QCoro::Task<Result<JobResume::Answer>> resume(JobResume::Params params);
    QCoro::Task<Result<JobRemove::Answer>> remove(JobRemove::Params params);

private:
    Result<JobService*> service() const;
    using Saving = QCoro::Task<Result<JobDetails>> (JobService::*)(JobSettings);
    QCoro::Task<Result<JobView>> save(JobAdd::Params params, Saving saving);
    QCoro::Task<Result<JobStatus>> setPaused(QString name, bool paused);
    Result<JobSettings> settingsFrom(const JobAdd::Params& params) const;

    const Engine& m_engine;
    JobService* m_jobs;
};

} // namespace evergrant::api
