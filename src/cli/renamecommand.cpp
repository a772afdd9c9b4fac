// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/renamecommand.h"

#include "cli/options.h"

using namespace Qt::Literals::StringLiterals;

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
    ask(u"rename"_s, {{u"name"_s, m_name}, {u"new_name"_s, m_newName}}, [this](const QJsonObject&) {
        say(tr("Renamed %1 to %2.").arg(m_name, m_newName));
        finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
