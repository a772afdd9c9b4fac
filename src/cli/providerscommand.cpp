// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/providerscommand.h"

#include "cli/options.h"
#include "cli/texttable.h"
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

QString grantsOf(const QJsonValue& provider)
{
    QStringList grants;
    for (const QJsonValue& grant : provider["grants"_L1].toArray())
        grants << grant.toString();
    return grants.join(u' ');
}

} // namespace

void ProvidersCommand::setup(Options& options)
{
    options.flag("--json", m_json, tr("Print everything that is known about them as JSON"));
}

void ProvidersCommand::begin()
{
    ask(u"providers"_s, {}, [this](const QJsonObject& answer) {
        const QJsonArray providers = answer.value("providers"_L1).toArray();
        bool printed = false;
        if (m_json) {
            printed = printJson({{u"schema"_s, 1}, {u"providers"_s, providers}});
        } else {
            QList<QList<Cell>> rows{{{tr("ID")}, {tr("SERVICE")}, {tr("GRANTS")}, {tr("FACTS")}, {tr("FOR")}}};
            for (const QJsonValue& provider : providers)
                rows += {{provider["id"_L1].toString()},
                         {provider["name"_L1].toString()},
                         {grantsOf(provider)},
                         {provider["verified"_L1].toBool() ? tr("documented") : tr("some unverified")},
                         {provider["summary"_L1].toString()}};
            printed = print(alignedTable(rows).toUtf8());
        }
        if (printed)
            finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
