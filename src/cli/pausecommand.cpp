// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pausecommand.h"

#include "cli/options.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void PauseCommand::setup(Options& options)
{
    options.name(m_name);
}

Result<void> PauseCommand::check()
{
    return checkNames({m_name});
}

void PauseCommand::begin()
{
    const bool pause = m_direction == Direction::Pause;
    ask(pause ? u"pause"_s : u"resume"_s, {{u"name"_s, m_name}}, [this, pause](const QJsonObject&) {
        say((pause ? tr("Paused %1: it is not renewed until you resume it.") : tr("Resumed %1.")).arg(m_name));
        finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
