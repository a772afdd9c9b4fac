// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/clocksync.h"

#include <sys/timex.h>
#include <unistd.h>

namespace evergrant {

namespace {

/// Where nobody corrects the clock, the kernel counts its possible error up to this.
constexpr long worstError = 16'000'000; // microseconds

} // namespace

std::optional<bool> isClockKeptRight()
{
    timex state{}; // changes nothing
    if (adjtimex(&state) >= 0)
        return state.maxerror < worstError;
    // A unit with ProtectClock= must not ask. Then a file of systemd-timesyncd can say that it is right, and nothing
    // that it is wrong.
    if (access("/run/systemd/timesync/synchronized", F_OK) == 0)
        return true;
    return std::nullopt;
}

} // namespace evergrant
