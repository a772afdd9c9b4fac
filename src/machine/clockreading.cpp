// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/clockreading.h"

using namespace std::chrono_literals;

namespace evergrant {

ClockChange changeBetween(const ClockReading& before, const ClockReading& after)
{
    constexpr std::chrono::milliseconds least = 1s;
    const auto passed = after.monotonic - before.monotonic;
    const auto asleep = passed - (after.awake - before.awake);
    const auto jump = std::chrono::milliseconds(before.wall.msecsTo(after.wall)) - passed;
    return {asleep >= least, std::chrono::abs(jump) >= least};
}

} // namespace evergrant
