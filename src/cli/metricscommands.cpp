// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/metricscommands.h"

#include "cli/options.h"
#include "cli/texttable.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void MetricsAddCommand::setup(Options& options)
{
    options.text("KIND", m_params.kind,
                 tr("prometheus (for node_exporter's textfile collector) or checkmk (for the agent's spool directory)"),
                 Options::Needed::Yes);
    options.text("--path", m_params.path,
                 tr("File to write, such as DIRECTORY/evergrant.prom or DIRECTORY/300_evergrant"),
                 Options::Needed::Yes);
    options.text("--id", m_params.id, tr("Name of the file for \"metrics remove\"; default: the kind, numbered"));
    options.footer(tr("The file says how all connections are, without names of accounts. It is written when something "
                      "changes, and at least every minute. Every user can read it."));
}

Result<void> MetricsAddCommand::check()
{
    const auto kind = metricsKindFromWord(m_params.kind);
    if (!kind)
        return tl::unexpected(kind.error());
    return checkMetricsTarget({m_params.id.isEmpty() ? m_params.kind : m_params.id, *kind, m_params.path});
}

void MetricsAddCommand::begin()
{
    ask<api::MetricsAdd>(m_params, [this](const MetricsTargetStatus& status) {
        say(tr("%1 is written from now on. Stop it: evergrant metrics remove %2")
                .arg(status.target.path, status.target.id));
        finish(ExitCode::Done);
    });
}

void MetricsListCommand::setup(Options& options)
{
    options.flag("--json", m_json, tr("Print JSON"));
}

void MetricsListCommand::begin()
{
    ask<api::MetricsList>({}, [this](const api::MetricsList::Answer& answer) { show(answer); });
}

void MetricsListCommand::show(const api::MetricsList::Answer& answer)
{
    if (m_json) {
        if (printJson(answer))
            finish(ExitCode::Done);
        return;
    }
    if (answer.targets.isEmpty()) {
        say(tr("No metrics are written yet. Add a file with \"evergrant metrics add\"."));
        return finish(ExitCode::Done);
    }
    QList<QList<Cell>> rows{{{tr("ID")}, {tr("KIND")}, {tr("FILE")}, {tr("STATE")}}};
    for (const auto& [target, writtenAt, failure] : answer.targets) {
        const QString time = writtenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
        const QString state = !failure.isEmpty()    ? failure
                              : writtenAt.isValid() ? tr("written %1").arg(time)
                                                    : tr("not yet written");
        rows += {{target.id}, {toWord(target.kind)}, {target.path}, {state}};
    }
    if (print(alignedTable(rows).toUtf8()))
        finish(ExitCode::Done);
}

void MetricsRemoveCommand::setup(Options& options)
{
    options.text("ID", m_id, tr("Which one, see \"metrics list\""), Options::Needed::Yes);
}

void MetricsRemoveCommand::begin()
{
    ask<api::MetricsRemove>({m_id}, [this](const api::MetricsRemove::Answer&) {
        say(tr("%1 is written no more, and its file is removed.").arg(m_id));
        finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
