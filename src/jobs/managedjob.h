// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/jobstate.h"
#include "jobs/jobhistory.h"
#include "jobs/jobtimes.h"
#include "jobs/runoutput.h"
#include <QFuture>

namespace evergrant::jobs {

/// One job: starts its runs when they are due, one at a time. Owned through shared_ptr: a run under way keeps it.
class ManagedJob : public std::enable_shared_from_this<ManagedJob>
{
public:
    ManagedJob(const StoredJob& stored, std::shared_ptr<const JobPorts> ports);

    /// At the start of the worker: names the run that its end has interrupted, and plans, also the retry that the last
    /// worker had planned.
    void begin();

    const JobSettings& settings() const { return m_settings; }
    const QList<JobRun>& history() const { return m_history->runs(); }
    JobStatus status() const;
    bool isRunning() const { return m_execution != nullptr; }

    /// Errors: Temporary "job-running".
    Result<JobRun> startByHand();
    /// See JobService::output().
    QCoro::Task<Result<JobOutput>> output(qint64 number, qint64 from, bool wait) const;

    void change(const JobSettings& settings); ///< of the same name; a run under way goes on
    void setPaused(bool paused);              ///< a run under way goes on
    void onStored(const QUuid& connection);   ///< it has a token set that a run under way may need
    /// It was renewed. A run that follows is stored before `renewal` is let go; with retire() it is held on.
    void onRenewed(const QUuid& connection, const Renewal& renewal);
    void onClockSet(); ///< the wall clock was set
    void retire();     ///< nothing begins any more
    /// retire(), and ends a run under way; the future ends with it.
    QFuture<void> stop();

private:
    static QCoro::Task<> perform(std::shared_ptr<ManagedJob> self, std::shared_ptr<JobExecution> execution,
                                 QCoro::Task<Result<void>> storing, QList<Renewal> followed);
    void launch(JobTrigger trigger, const SlotDecision& slot, int attempt);
    void skip(JobTrigger trigger, const SlotDecision& slot);
    void onDue();
    void onRenewalSettled();
    void onEnded(const JobRun& run, const QByteArray& output);
    void plan();
    QString movedConnection() const;
    bool isAway() const { return !movedConnection().isEmpty(); }
    bool mayBegin() const { return !m_isRetired && !m_settings.paused; }
    void log(EventLevel level, const QString& kind, const JobRun& run, const QString& message) const;

    JobSettings m_settings;
    std::shared_ptr<const JobPorts> m_ports;
    std::shared_ptr<JobHistory> m_history;
    std::shared_ptr<RunOutput> m_output;
    JobTimes m_times;
    std::shared_ptr<JobExecution> m_execution; ///< null: it does not run
    std::shared_ptr<QPromise<void>> m_stopped; ///< of stop(); null: nobody waits
    bool m_isRetired = false;
};

} // namespace evergrant::jobs
