// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/reservedids.h"
#include "core/ports/jobservice.h"
#include "jobs/managedjob.h"
#include <QSet>

namespace evergrant::jobs {

/// Owns the sync jobs of a profile.
class Jobs : public JobService
{
public:
    explicit Jobs(JobPorts ports);
    ~Jobs() override; ///< after stop(), if anything runs
    Q_DISABLE_COPY_MOVE(Jobs)

    void start();                           ///< reads the jobs and plans them; once the connections are known
    void onStored(const QUuid& connection); ///< it has a token set, newly or again
    /// It has another token set than before. The task ends when each run that follows is stored as begun, or none will
    /// follow; not while the worker ends.
    QCoro::Task<> renewed(QUuid connection);
    QSet<QUuid> followed() const; ///< the connections after whose renewal a job is to run
    void onClockSet();            ///< the wall clock was set
    /// Nothing begins any more; ends with the last run, each of which is told to end.
    static QCoro::Task<> stop(Jobs* self);
    bool needsWorker() const; ///< a job runs, or starts by itself

    QList<JobStatus> all() const override;
    Result<JobDetails> details(const QString& job) const override;
    Result<QList<JobRun>> history(const QString& job) const override;
    QCoro::Task<Result<JobDetails>> add(JobSettings settings) override;
    QCoro::Task<Result<JobDetails>> change(JobSettings settings) override;
    Result<JobRun> start(const QString& job) override;
    QCoro::Task<Result<JobOutput>> output(QString job, qint64 number, qint64 from, bool wait) override;
    QCoro::Task<Result<JobStatus>> setPaused(QString job, bool paused) override;
    QCoro::Task<Result<void>> remove(QString job) override;

private:
    using JobPtr = std::shared_ptr<ManagedJob>;
    Result<JobPtr> find(const QString& job) const;
    Result<void> checkNew(const JobSettings& settings) const;
    Result<void> checkHere(const JobSettings& settings) const;
    JobPtr insert(const StoredJob& stored);
    void log(const QString& job, const QString& kind, const QString& message) const;

    std::shared_ptr<const JobPorts> m_ports;
    QList<JobPtr> m_jobs;   ///< in the order in which they were added
    ReservedIds m_reserved; ///< names of those that are being added, without a connection
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace evergrant::jobs
