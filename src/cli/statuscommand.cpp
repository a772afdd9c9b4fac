// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statuscommand.h"

#include "api/messages/statusmetrics.h"
#include "cli/options.h"
#include "cli/statusview.h"
#include "core/errorcode.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void StatusCommand::setup(Options& options)
{
    options.names(m_names);
    options.flag("--json", m_json, tr("Print JSON"));
    options.flag("--check", m_check, tr("As a monitoring plugin: one line, exit code 0 to 3"));
    options.flag("--metrics", m_metrics, tr("As Prometheus reads it, for node_exporter's textfile collector"));
    options.footer(
        tr("--check exits with 0 (fine), 1 (degraded, at-risk, paused or store-locked with a usable token), 2 (no\n"
           "usable token, or a person is needed) or 3 (never authorized, or not known)."));
}

Result<void> StatusCommand::check()
{
    if (int(m_json) + int(m_check) + int(m_metrics) > 1)
        return usageError(tr("Only one of --json, --check and --metrics can be given."));
    return checkNames(m_names);
}

void StatusCommand::begin()
{
    ask<api::Status>({m_names}, [this](const api::Status::Answer& answer) {
        const auto& connections = answer.connections;
        if (m_json) {
            if (printJson(answer))
                finish(ExitCode::Done);
        } else if (m_metrics) {
            if (print(api::prometheusMetrics(connections)))
                finish(ExitCode::Done);
        } else if (m_check) {
            const CheckAnswer check = checkStatus(connections, context().clock.now());
            if (print(check.line.toUtf8() + '\n'))
                finish(check.exitCode);
        } else if (connections.isEmpty()) {
            say(tr("There are no connections yet. Make one with \"evergrant add\" or in the Evergrant window."));
            finish(ExitCode::Done);
        } else if (print(statusTable(connections, console().showsColours()).toUtf8())) {
            if (const QString remark = remarkOnUnknownStates(connections); !remark.isEmpty())
                say(remark);
            for (const api::FailingAlert& alert : answer.failingAlerts)
                say(tr("The alert %1 cannot be sent: %2").arg(alert.id, alert.summary));
            finish(ExitCode::Done);
        }
    });
}

void StatusCommand::failed(const Error& error)
{
    if (!m_check || error.code == errorcode::cannotWrite) {
        Command::failed(error);
        return;
    }
    // Monitoring reads stdout, and knows the codes 0 to 3 only.
    const CheckAnswer check = checkFailed(error.message);
    if (print(check.line.toUtf8() + '\n'))
        finish(check.exitCode);
}

} // namespace evergrant::cli
