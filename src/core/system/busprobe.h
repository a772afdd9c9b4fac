// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace evergrant {

/// Whether the desktop's session bus hangs: it accepts connections and says nothing. QtDBus would wait for it in the
/// thread that connects, for half a minute and more, so whoever connects asks this first. Nothing here waits.
///
/// busprobe_linux.cpp knows where libdbus would connect: $DBUS_SESSION_BUS_ADDRESS, else bus in $XDG_RUNTIME_DIR.
/// busprobe_generic.cpp, for systems without such a bus: nothing hangs.
class BusProbe
{
public:
    using Ended = std::function<void(bool hangs)>;

    /// `ended` is called once, never before this returns, after `limit` at the latest; not when the probe is destroyed
    /// before, which `ended` itself must not do. A bus that is not there, or refuses, does not hang. `clock` outlives
    /// the probe.
    BusProbe(Clock& clock, std::chrono::milliseconds limit, Ended ended);
    BusProbe(const BusProbe&) = delete;
    BusProbe& operator=(const BusProbe&) = delete;
    ~BusProbe();

private:
    class Conversation;
    std::unique_ptr<Conversation> m_conversation;
};

} // namespace evergrant
