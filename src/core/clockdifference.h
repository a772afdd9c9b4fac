// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

namespace evergrant {

/// How far the clock of this computer is from that of a server.
struct ClockDifference
{
    QString host;
    std::chrono::seconds behind{0}; ///< so much later it is there; negative: this computer's clock is ahead

    bool operator==(const ClockDifference&) const = default;
};

} // namespace evergrant
