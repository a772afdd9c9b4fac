// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refreshcommand.h"

#include "cli/options.h"
#include "core/jsonvalues.h"
#include <QJsonArray>
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
    QJsonObject params;
    if (m_all)
        params.insert("all"_L1, true);
    else
        params.insert("name"_L1, m_name);
    if (m_force)
        params.insert("force"_L1, true);
    ask(u"refresh"_s, params, [this](const QJsonObject& answer) { report(answer); });
}

void RefreshCommand::report(const QJsonObject& answer)
{
    QSet<int> codes;
    const QJsonArray results = answer.value("results"_L1).toArray();
    for (const QJsonValue& result : results) {
        const QJsonValue fresh = result["fresh_seconds"_L1];
        const QString message = fresh.isDouble()
                                    ? tr("Still fresh, renewed %1 s ago; --force renews anyway.").arg(fresh.toInteger())
                                    : result["message"_L1].toString();
        say(result["name"_L1].toString() + u": "_s + message);
        if (!result["ok"_L1].toBool())
            codes.insert(int(exitCodeFor(errorFromJson(result["error"_L1].toObject()).kind)));
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
