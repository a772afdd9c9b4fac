// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jobchangecommand.h"

#include "api/messages/job.h"
#include "cli/options.h"

namespace evergrant::cli {

void JobChangeCommand::setup(Options& options)
{
    options.text("JOB", m_job, tr("The job's name"), Options::Needed::Yes);
}

void JobChangeCommand::begin()
{
    const auto changed = [this](const JobStatus& job) {
        say(job.summary);
        finish(ExitCode::Done);
    };
    switch (m_change) {
    case Change::Pause:
        ask<api::JobPause>({m_job}, changed);
        break;
    case Change::Resume:
        ask<api::JobResume>({m_job}, changed);
        break;
    case Change::Remove:
        ask<api::JobRemove>({m_job}, [this](const api::Nothing&) {
            say(tr("Removed the job %1 and its history.").arg(m_job));
            finish(ExitCode::Done);
        });
        break;
    }
}

} // namespace evergrant::cli
