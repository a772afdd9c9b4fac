// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace evergrant {

/// Why a delivery did not arrive, as far as the next try depends on it.
enum class DeliveryTrouble {
    Temporary,     ///< network, 5xx: tried again with growing pauses
    Throttled,     ///< the target asks to come later
    Configuration, ///< nothing but a change of settings or rights helps; tried again rarely
};

/// Pause before the next try after `failures` in a row (from 1). `jitter` in [0, 1) spreads the tries of many targets
/// over half the pause, because they fail together.
///
///   Temporary      2, 5, 15, 30 s, 1, 2, 5, 15 min, then half-hourly
///   Throttled      2, 4, 8 ... s, at most 5 min
///   Configuration  5, 30 min, then every two hours
///
/// Never shorter than `retryAfter`, of which at most a day counts.
std::chrono::milliseconds deliveryPause(DeliveryTrouble trouble, int failures,
                                        std::optional<std::chrono::milliseconds> retryAfter, double jitter);

/// A newer token is a reason to try at once, but where a target has asked to come later.
bool newTokenEndsPause(DeliveryTrouble trouble);

/// Trouble that passes by itself within seconds is not worth a line in the log.
bool isWorthTelling(DeliveryTrouble trouble, int failures);

} // namespace evergrant
