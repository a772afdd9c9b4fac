// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/change.h"
#include "engine/registeredgrant.h"
#include <functional>

namespace evergrant {

/// Whom a connection tells and asks; called in the worker's thread, also from within a call to the connection.
struct ConnectionListener
{
    using Told = std::function<void(const QUuid& connection)>;

    std::function<QList<RegisteredGrant>()> registeredGrants; ///< of all connections, this one included;
                                                              ///< empty: the worker ends, nobody knows
    Told changed;                                             ///< anything that a window shows
    /// It has changed its own settings by what a server has shown, and they are to be saved.
    Told corrected;
    Told rescheduled; ///< its next action may be due at another time
    std::function<void(const Change&)> publish;
};

} // namespace evergrant
