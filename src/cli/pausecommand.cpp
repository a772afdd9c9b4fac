// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pausecommand.h"

#include "api/messages/package.h"
#include "cli/options.h"
#include "core/connection/pauseduration.h"
#include "core/health/health.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void PauseCommand::setup(Options& options)
{
    options.name(m_name);
    if (m_direction == Direction::Pause) {
        options.text("FOR", m_duration, tr("How long, for example 4h; default: until it is resumed"));
        return;
    }
    options.flag("--take-back", m_takeBack,
                 tr("Renew it here although it was moved away: its package was lost, and nobody imported it"));
}

Result<void> PauseCommand::check()
{
    if (m_duration) { // also an empty one: what a script has not set must not pause for ever
        const auto duration = pauseDurationFrom(*m_duration);
        if (!duration)
            return tl::unexpected(duration.error());
        m_for = *duration;
    }
    return checkNames({m_name});
}

void PauseCommand::begin()
{
    if (m_direction == Direction::Pause)
        return ask<api::Pause>({m_name, m_for}, [this](const auto& answer) { tellPaused(answer); });
    const auto resumed = [this](const api::ChangedConnection&) {
        say(tr("Resumed %1.").arg(m_name));
        finish(ExitCode::Done);
    };
    if (m_takeBack)
        ask<api::TakeBack>({m_name, {}}, resumed);
    else
        ask<api::Resume>({m_name}, resumed);
}

void PauseCommand::tellPaused(const api::ChangedConnection& answer)
{
    const QDateTime& end = answer.connection.pausedUntil;
    if (m_for && !end.isValid())
        return failed({ErrorKind::Failed, u"pause-without-end"_s,
                       tr("%1 is paused, but it does not go on by itself: the background worker that runs is an older "
                          "one. Run \"evergrant stop\", then pause it again, or end the pause with \"evergrant resume "
                          "%1\".")
                           .arg(m_name)});
    if (end.isValid())
        say(tr("Paused %1 until %2. Then it goes on by itself.").arg(m_name, clockText(end, context().clock.now())));
    else
        say(tr("Paused %1: it is not renewed until you resume it.").arg(m_name));
    finish(ExitCode::Done);
}

} // namespace evergrant::cli
