// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refreshcommand.h"

#include "cli/options.h"
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void RefreshCommand::setup(Options& options)
{
    options.text("NAME", m_name, tr("The connection's name"));
    options.flag("--all", m_all, tr("All connections"));
    options.flag("--force", m_force, tr("Renew even if the last renewal is less than a minute old"));
}

Result<void> RefreshCommand::check()
{
    if (m_all == !m_name.isEmpty())
        return usageError(tr("Give either a NAME or --all."));
    return m_all ? Result<void>() : checkNames({m_name});
}

void RefreshCommand::begin()
{
    ask<api::Refresh>({m_name, m_all, m_force}, [this](const api::Refresh::Answer& answer) { report(answer.results); });
}

void RefreshCommand::report(const QList<api::Refresh::Outcome>& results)
{
    QSet<int> codes;
    for (const auto& result : results) {
        const QString message =
            result.freshFor ? tr("Still fresh, renewed %1 s ago; --force renews anyway.").arg(result.freshFor->count())
                            : result.message;
        const Error error = result.error.value_or(Error());
        // For a terminal the error names the next command, too.
        say(result.name + u": "_s + (result.ok ? message : error.message));
        if (!result.ok)
            codes.insert(int(exitCodeFor(error.kind)));
    }
    if (results.isEmpty())
        say(tr("There is nothing to renew."));
    // Different failures have no common code but the general one.
    if (codes.isEmpty())
        finish(ExitCode::Done);
    else
        finish(codes.size() == 1 ? *codes.cbegin() : int(ExitCode::Failed));
}

} // namespace evergrant::cli
