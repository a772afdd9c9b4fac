// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/reservedids.h"
#include "core/ports/jobservice.h"
#include "jobs/managedjob.h"
#include <QHash>
#include <utility>

namespace evergrant::jobs {

/// Owns the sync jobs of a profile.
class Jobs : public JobService
{
public:
    explicit Jobs(JobPorts ports);
    ~Jobs() override; ///< after stop(), if anything runs
    Q_DISABLE_COPY_MOVE(Jobs)

    void start(); ///< reads the jobs and plans them; once the connections are known
    /// It has this token, since before or newly. A token set is told again where it is stored later, or where its end
    /// becomes known: only another grant or generation is a renewal.
    void noteLoaded(const QUuid& connection, const QUuid& grantId, quint64 generation);
    void onStored(const QUuid& connection, const QUuid& grantId, quint64 generation);
    void forgetConnection(const QUuid& connection) { m_newest.remove(connection); } ///< it was removed
    void onClockSet();                                                              ///< the wall clock was set
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
    QList<JobPtr> m_jobs;                             ///< in the order in which they were added
    QHash<QUuid, std::pair<QUuid, quint64>> m_newest; ///< grant and generation, by connection
    ReservedIds m_reserved;                           ///< names of those that are being added, without a connection
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace evergrant::jobs
