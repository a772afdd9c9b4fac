// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/deliverypace.h"

#include <QtGlobal>
#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace evergrant {

namespace {

constexpr std::chrono::milliseconds longestRetryAfter = 24h;
constexpr std::array<std::chrono::milliseconds, 9> temporary{2s, 5s, 15s, 30s, 1min, 2min, 5min, 15min, 30min};
constexpr std::array<std::chrono::milliseconds, 9> throttled{2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s, 5min};
constexpr std::array<std::chrono::milliseconds, 3> configuration{5min, 30min, 2h};

template <std::size_t Size>
std::chrono::milliseconds stepOf(const std::array<std::chrono::milliseconds, Size>& steps, int failures)
{
    const auto index = static_cast<std::size_t>(std::max(failures, 1)) - 1;
    return steps.at(std::min(index, Size - 1));
}

std::chrono::milliseconds stepOf(DeliveryTrouble trouble, int failures)
{
    switch (trouble) {
    case DeliveryTrouble::Temporary:
        return stepOf(temporary, failures);
    case DeliveryTrouble::Throttled:
        return stepOf(throttled, failures);
    case DeliveryTrouble::Configuration:
        break;
    }
    return stepOf(configuration, failures);
}

} // namespace

std::chrono::milliseconds deliveryPause(DeliveryTrouble trouble, int failures,
                                        std::optional<std::chrono::milliseconds> retryAfter, double jitter)
{
    const auto step = stepOf(trouble, failures);
    const auto asked = std::clamp<std::chrono::milliseconds>(retryAfter.value_or(0ms), 0ms, longestRetryAfter);
    const auto spread = static_cast<double>(step.count()) / 2 * std::clamp(jitter, 0.0, 1.0);
    return std::max(step, asked) + std::chrono::milliseconds(static_cast<qint64>(spread));
}

bool newTokenEndsPause(DeliveryTrouble trouble)
{
    return trouble != DeliveryTrouble::Throttled;
}

bool isWorthTelling(DeliveryTrouble trouble, int failures)
{
    return failures >= (trouble == DeliveryTrouble::Configuration ? 1 : 3);
}

} // namespace evergrant
