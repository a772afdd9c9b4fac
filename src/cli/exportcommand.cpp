// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "api/messages/connection.h"
#include "cli/options.h"
#include "core/connection/connectionexport.h"
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void ExportCommand::setup(Options& options)
{
    options.names(m_names);
    options.footer(tr("Prints the settings as JSON, for \"evergrant import\". Secrets, keys and authorizations are not "
                      "among them."));
}

Result<void> ExportCommand::check()
{
    return checkNames(m_names);
}

void ExportCommand::begin()
{
    ask<api::Export>({m_names}, [this](const api::Export::Answer& answer) {
        QJsonArray connections;
        for (const auto& connection : answer.connections)
            connections << api::Codec<api::Add::Params>::encode(connection);
        const auto document = exportedDocument(connections);
        if (print(QJsonDocument(document).toJson(QJsonDocument::Indented)))
            finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
