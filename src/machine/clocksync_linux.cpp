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

bool isClockKeptRight()
{
    timex state{}; // changes nothing
    if (adjtimex(&state) >= 0 && state.maxerror < worstError)
        return true;
    // A unit with ProtectClock= must not ask. Then a file of systemd-timesyncd can say that it is right.
    return access("/run/systemd/timesync/synchronized", F_OK) == 0;
}

} // namespace evergrant
