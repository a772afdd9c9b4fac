// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jobaddcommand.h"

#include "cli/options.h"
#include "core/job/jobsettings.h"

namespace evergrant::cli {

void JobAddCommand::setup(Options& options)
{
    options.text("JOB", m_params.name, tr("The job's name"), Options::Needed::Yes);
    options.several("--with", m_params.connections, tr("Connections whose access tokens the command gets"));
    options.text("--schedule", m_params.schedule,
                 tr("When it runs, as in a crontab: minute, hour, day of the month, month, day of the week"));
    options.flag("--after-refresh", m_params.afterRefresh, tr("Run whenever a token of its connections was renewed"));
    options.text("--time-zone", m_params.timeZone,
                 tr("Of the schedule, such as Europe/Berlin; default: this computer's"));
    options.text("--timeout", m_timeout, tr("The command ends by then: 90s, 10m, 1h, 2d; default: 1h"));
    options.number("--retry", m_retries, 0, tr("So many further tries after a failure; default: none"));
    options.text("--dir", m_params.directory, tr("Folder that the command runs in; default: the home folder"));
    options.footer(
        tr("COMMAND stands after \"--\" and finds the tokens in its environment, as with \"evergrant run\": "
           "EVERGRANT_TOKEN_<NAME>, EVERGRANT_TOKEN when there is one NAME, and EVERGRANT_TOKEN_FILE_<NAME> "
           "for a file whose token is renewed. Without --schedule and --after-refresh it runs when \"evergrant "
           "job run\" asks for it."));
}

Result<void> JobAddCommand::check()
{
    if (m_timeout) {
        const auto timeout = jobTimeoutFrom(*m_timeout);
        if (!timeout)
            return tl::unexpected(timeout.error());
        m_params.timeout = *timeout;
    }
    m_params.retries = m_retries.value_or(0);
    m_params.connections.removeDuplicates();
    if (const auto checked = checkNames(m_params.connections); !checked)
        return checked;
    return api::checkJob(m_params);
}

void JobAddCommand::begin()
{
    ask<api::JobAdd>(m_params, [this](const api::JobAdd::Answer& job) {
        say(tr("Added the job %1. %2").arg(job.name, job.summary));
        if (job.nextRunAt.isValid() || job.afterRefresh)
            say(tr("It runs as long as the background worker does: as a service, or with the Evergrant window."));
        finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
