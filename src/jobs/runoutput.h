// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/jobservice.h"
#include "jobs/jobexecution.h"
#include "jobs/jobhistory.h"
#include <QPromise>

namespace evergrant::jobs {

/// Reads the output of one job's runs, also while one writes. Owned through shared_ptr: a reader that waits keeps it.
class RunOutput
{
public:
    /// `history` outlives the last reader.
    RunOutput(QString job, std::shared_ptr<const JobHistory> history, std::shared_ptr<const JobPorts> ports);

    void begin(std::shared_ptr<JobExecution> execution);
    void onWrote(); ///< there is more
    void onEnded(); ///< the run is in the history as it ended

    /// See JobService::output().
    static QCoro::Task<Result<JobOutput>> read(std::shared_ptr<RunOutput> self, qint64 number, qint64 from, bool wait);

private:
    std::optional<JobOutput> inMemory(qint64 number, qint64 from) const;
    static QCoro::Task<Result<JobOutput>> stored(std::shared_ptr<RunOutput> self, qint64 number, qint64 from);

    QString m_job;
    std::shared_ptr<const JobHistory> m_history;
    std::shared_ptr<const JobPorts> m_ports;
    /// Beyond its end where somebody follows it: what the store has counts otherwise, where much was left out.
    std::shared_ptr<JobExecution> m_execution;
    QList<std::shared_ptr<QPromise<void>>> m_waiting;
    bool m_isOver = true;
    bool m_isFollowed = false;
};

} // namespace evergrant::jobs
