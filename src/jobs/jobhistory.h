// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/jobplan.h"
#include "jobs/jobports.h"

namespace evergrant::jobs {

/// The runs of one job, here and in the store.
class JobHistory
{
public:
    JobHistory(QString job, QList<JobRun> runs, std::shared_ptr<const JobPorts> ports);

    const QList<JobRun>& runs() const { return m_runs; } ///< oldest first
    std::optional<JobRun> run(qint64 number) const;
    /// 0: the last run that was not skipped. Errors: Usage "no-such-run".
    Result<qint64> numberOf(qint64 asked) const;
    /// What was open when the worker before this one ended is so no longer.
    QList<JobRun> interruptOpen();

    struct Begun
    {
        JobRun run;
        QCoro::Task<Result<void>> stored; ///< to be awaited before the program is started
    };
    /// A run that begins now.
    Begun begin(JobTrigger trigger, const SlotDecision& slot, int attempt);
    /// As it is now. What cannot be stored is known until the worker ends.
    void note(const JobRun& run, const QByteArray& output) { put(run, output); }

private:
    QCoro::Task<Result<void>> put(const JobRun& run, const QByteArray& output);

    QString m_job;
    QList<JobRun> m_runs;
    std::shared_ptr<const JobPorts> m_ports;
};

} // namespace evergrant::jobs
