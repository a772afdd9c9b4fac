// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/providerscommand.h"

#include "cli/options.h"
#include "cli/texttable.h"

namespace evergrant::cli {

void ProvidersCommand::setup(Options& options)
{
    options.flag("--json", m_json, tr("Print everything that is known about them as JSON"));
}

void ProvidersCommand::begin()
{
    ask<api::Providers>({}, [this](const api::Providers::Answer& answer) {
        if (m_json ? printJson(answer) : print(tableOf(answer.providers)))
            finish(ExitCode::Done);
    });
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
