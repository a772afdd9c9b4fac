// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pausecommand.h"

#include "api/messages/package.h"
#include "cli/options.h"

namespace evergrant::cli {

void PauseCommand::setup(Options& options)
{
    options.name(m_name);
    if (m_direction == Direction::Pause)
        return;
    options.flag("--take-back", m_takeBack,
                 tr("Renew it here although it was moved away: its package was lost, and nobody imported it"));
}

Result<void> PauseCommand::check()
{
    return checkNames({m_name});
}

void PauseCommand::begin()
{
    const bool pause = m_direction == Direction::Pause;
    const auto changed = [this, pause](const api::ChangedConnection&) {
        say((pause ? tr("Paused %1: it is not renewed until you resume it.") : tr("Resumed %1.")).arg(m_name));
        finish(ExitCode::Done);
    };
    if (m_takeBack)
        ask<api::TakeBack>({m_name, {}}, changed);
    else if (pause)
        ask<api::Pause>({m_name}, changed);
    else
        ask<api::Resume>({m_name}, changed);
}

} // namespace evergrant::cli
