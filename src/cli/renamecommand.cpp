// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/renamecommand.h"

#include "api/messages/connection.h"
#include "cli/options.h"

namespace evergrant::cli {

void RenameCommand::setup(Options& options)
{
    options.name(m_name);
    options.text("NEW", m_newName, tr("Its new name"), Options::Needed::Yes);
}

Result<void> RenameCommand::check()
{
    return checkNames({m_name, m_newName});
}

void RenameCommand::begin()
{
    ask<api::Rename>({m_name, m_newName}, [this](const api::Rename::Answer&) {
        say(tr("Renamed %1 to %2.").arg(m_name, m_newName));
        finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
