// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/joblogcommand.h"

#include "cli/jobview.h"
#include "cli/options.h"
#include <algorithm>

namespace evergrant::cli {

void JobLogCommand::setup(Options& options)
{
    options.text("JOB", m_job, tr("The job's name"), Options::Needed::Yes);
    options.text("RUN", m_run, tr("Number of a run: it is shown with its output; default: the list of all"));
}

Result<void> JobLogCommand::check()
{
    bool isNumber = true;
    m_number = m_run.isEmpty() ? 0 : m_run.toLongLong(&isNumber);
    if (!isNumber || m_number < 0 || (m_number == 0 && !m_run.isEmpty()))
        return usageError(tr("“%1” is not the number of a run.").arg(m_run.left(20)));
    return {};
}

void JobLogCommand::begin()
{
    ask<api::JobHistory>({m_job}, [this](const api::JobHistory::Answer& answer) { show(answer.runs); });
}

void JobLogCommand::show(const QList<JobRun>& runs)
{
    const QDateTime now = context().clock.now();
    if (m_number == 0 && runs.isEmpty()) {
        say(tr("The job %1 has not run yet.").arg(m_job));
        return finish(ExitCode::Done);
    }
    if (m_number == 0) {
        if (print(runTable(runs, now, console().showsColours()).toUtf8()))
            finish(ExitCode::Done);
        return;
    }
    const auto run = std::ranges::find(runs, m_number, &JobRun::number);
    if (run == runs.end())
        return failed(usageError(tr("The job %1 has no run %2.").arg(m_job).arg(m_number)).value());
    if (print(runText(m_job, *run, now).toUtf8() + '\n'))
        printOutput(m_job, m_number, false);
}

void JobLogCommand::outputEnded(const JobRun&)
{
    finish(ExitCode::Done);
}

} // namespace evergrant::cli
