// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/registeredgrant.h"
#include <functional>

namespace evergrant {

class ConnectionKeeper;

/// Whom a connection tells and asks; called in the worker's thread, also from within a call to the connection.
struct ConnectionListener
{
    std::function<QList<RegisteredGrant>()> registeredGrants; ///< of all connections, this one included;
                                                              ///< empty: the worker ends, nobody knows
    std::function<void(const ConnectionKeeper&)> changed;     ///< anything that a window shows
    /// It has changed its own settings by what a server has shown, and they are to be saved.
    std::function<void(const ConnectionKeeper&)> corrected = {};
    std::function<void(const ConnectionKeeper&)> rescheduled; ///< nextActionAt() may be another one
};

} // namespace evergrant
