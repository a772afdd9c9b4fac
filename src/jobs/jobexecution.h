// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/system/programrun.h"
#include "core/system/tokenfiles.h"
#include "jobs/jobports.h"
#include <QSet>

namespace evergrant::jobs {

/// One run of a job's program: gets the tokens, starts it, keeps the files of tokens new, and finds out afterwards
/// whether it was the token. Owned through shared_ptr: execute() keeps it.
///
/// The program has a clean environment (cleanEnvironment(), SHELL=/bin/sh) with what tokenEnvironment() adds, the
/// folder of the settings, an empty stdin, and a session and process group of its own. A worker that is killed takes it
/// along where the system can do that.
class JobExecution
{
public:
    JobExecution(JobSettings settings, JobRun run, std::shared_ptr<const JobPorts> ports);

    /// Once only. The run as it ended, however that came.
    static QCoro::Task<JobRun> execute(std::shared_ptr<JobExecution> self);
    /// The worker ends, so the run does: SIGTERM, and SIGKILL after ten seconds.
    void stop();
    /// A connection has a new token. What the run itself has made necessary while it gets its tokens is no news.
    void noteRefreshed(const QUuid& connection);
    /// Called whenever output() has grown.
    void onWrote(std::function<void()> wrote) { m_wrote = std::move(wrote); }

    const JobRun& run() const { return m_run; }
    bool isStarting() const { return m_isStarting; } ///< it is still getting its tokens
    const CappedOutput& output() const { return m_program ? m_program->output() : m_output; }

private:
    static QCoro::Task<Result<void>> takeTokens(std::shared_ptr<JobExecution> self);
    static QCoro::Task<QList<JobTokenCheck>> checkTokens(std::shared_ptr<JobExecution> self);
    void takeNewest();      ///< of tokens that were renewed since they were taken
    Result<void> prepare(); ///< all but starting the program
    ProgramCall call() const;
    void takeEnd(const ProgramEnd& end);
    void forgetTokens();
    void renewFiles();
    JobRun ended(JobOutcome outcome, const QString& more);

    JobSettings m_settings;
    JobRun m_run;
    std::shared_ptr<const JobPorts> m_ports;
    QMap<QString, Secret> m_tokens; ///< by the names of the connections
    std::unique_ptr<TokenFiles> m_files;
    std::unique_ptr<ProgramRun> m_program; ///< from its start to its end
    std::unique_ptr<Alarm> m_renewal;
    QSet<QUuid> m_toRenew;
    std::function<void()> m_wrote = [] {};
    CappedOutput m_output; ///< once the program has ended
    bool m_isStarting = true;
    bool m_isStopped = false;
};

} // namespace evergrant::jobs
