// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/joblistcommand.h"

#include "cli/jobview.h"
#include "cli/options.h"

namespace evergrant::cli {

void JobListCommand::setup(Options& options)
{
    options.flag("--json", m_json, tr("Print JSON"));
}

void JobListCommand::begin()
{
    ask<api::JobList>({}, [this](const api::JobList::Answer& answer) {
        if (m_json) {
            if (printJson(answer))
                finish(ExitCode::Done);
        } else if (answer.jobs.isEmpty()) {
            say(tr("There are no jobs yet. Add one with \"evergrant job add\"."));
            finish(ExitCode::Done);
        } else if (print(jobTable(answer.jobs, console().showsColours()).toUtf8())) {
            finish(ExitCode::Done);
        }
    });
}

} // namespace evergrant::cli
