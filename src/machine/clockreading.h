// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <chrono>

namespace evergrant {

/// What three clocks showed at one moment.
struct ClockReading
{
    QDateTime wall;
    std::chrono::milliseconds monotonic{0}; ///< counts sleep
    std::chrono::milliseconds awake{0};     ///< does not
};

/// What happened to the clocks between two readings.
struct ClockChange
{
    bool slept = false;
    bool wallSet = false;
};

/// Pure. Less than a second is none: time services set a clock by milliseconds, and no token's life hangs on that.
ClockChange changeBetween(const ClockReading& before, const ClockReading& after);

} // namespace evergrant
