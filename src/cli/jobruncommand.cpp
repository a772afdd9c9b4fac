// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jobruncommand.h"

#include "cli/options.h"

namespace evergrant::cli {

void JobRunCommand::setup(Options& options)
{
    options.text("JOB", m_job, tr("The job's name"), Options::Needed::Yes);
    options.flag("--follow", m_follow, tr("Print what it writes, and end with it: exit code 1 where it fails"));
}

void JobRunCommand::begin()
{
    ask<api::JobStart>({m_job}, [this](const JobRun& run) {
        if (m_follow)
            return printOutput(m_job, run.number, true);
        say(tr("Started run %1 of %2. See what it does with \"evergrant job log %2 %1\".").arg(run.number).arg(m_job));
        finish(ExitCode::Done);
    });
}

void JobRunCommand::outputEnded(const JobRun& run)
{
    say(run.message);
    finish(run.outcome == JobOutcome::Succeeded ? ExitCode::Done : ExitCode::Failed);
}

} // namespace evergrant::cli
