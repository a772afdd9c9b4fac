// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/providerscommand.h"

#include "cli/options.h"
#include "cli/providersheet.h"
#include "cli/texttable.h"
#include "core/text/didyoumean.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void ProvidersCommand::setup(Options& options)
{
    options.text("ID", m_id, tr("Only this service: what it needs, and a command to begin with"));
    options.flag("--json", m_json, tr("Print everything that is known about them as JSON"));
}

void ProvidersCommand::begin()
{
    ask<api::Providers>({}, [this](const api::Providers::Answer& answer) {
        if (m_id.isEmpty())
            return show(answer);
        const auto found = std::ranges::find(answer.providers, m_id, &api::ProviderInfo::id);
        if (found != answer.providers.end())
            return show({{*found}});
        QStringList ids;
        for (const auto& provider : answer.providers)
            ids += provider.id;
        const QString missing = tr("There is no provider \"%1\".").arg(m_id);
        failed({ErrorKind::Usage, u"unknown-provider"_s,
                withDidYouMean(missing, m_id, ids) + u' ' + tr("\"evergrant providers\" lists those that exist.")});
    });
}

void ProvidersCommand::show(const api::Providers::Answer& answer)
{
    bool printed = false;
    if (m_json)
        printed = printJson(answer);
    else
        printed = print(m_id.isEmpty() ? tableOf(answer.providers) : providerSheet(answer.providers.first()).toUtf8());
    if (printed)
        finish(ExitCode::Done);
}

QByteArray ProvidersCommand::tableOf(const QList<api::ProviderInfo>& providers)
{
    QList<QList<Cell>> rows{{{tr("ID")}, {tr("SERVICE")}, {tr("GRANTS")}, {tr("FACTS")}, {tr("FOR")}}};
    for (const auto& provider : providers) {
        QStringList grants;
        for (const auto& choice : provider.grants)
            grants << choice.grant;
        rows += {{provider.id},
                 {provider.name},
                 {grants.join(u' ')},
                 {provider.verified ? tr("documented") : tr("some unverified")},
                 {provider.summary}};
    }
    return alignedTable(rows).toUtf8();
}

} // namespace evergrant::cli
