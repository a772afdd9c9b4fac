// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/pauseend.h"

#include "core/connection/connectionmove.h"
#include "core/connection/pauseduration.h"
#include "core/text/utc.h"

namespace evergrant {

std::optional<QDateTime> pauseEnd(const EnginePorts& ports, const Connection& connection)
{
    if (!connection.paused || !connection.pausedUntil.isValid() || connection.heldAsCopy)
        return std::nullopt;
    const auto note = ports.grants.meta(movedAwayKey(connection.id));
    return note && note->isEmpty() ? std::optional(connection.pausedUntil) : std::nullopt;
}

Result<QDateTime> pauseEndAfter(std::chrono::seconds duration, const QDateTime& now)
{
    if (const auto fine = checkPauseDuration(duration); !fine)
        return tl::unexpected(fine.error());
    // The file keeps whole seconds.
    const qint64 begin = now.toSecsSinceEpoch() + (now.time().msec() > 0 ? 1 : 0);
    return QDateTime::fromSecsSinceEpoch(begin + duration.count(), utcZone);
}

} // namespace evergrant
