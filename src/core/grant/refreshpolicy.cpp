// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/refreshpolicy.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace evergrant {

namespace {

constexpr std::chrono::seconds assumedLife = 1h;
constexpr std::chrono::seconds longestRest = std::chrono::days(7), shortestRest = 1min;

QDateTime after(const QDateTime& start, std::chrono::seconds seconds)
{
    return start.addSecs(seconds.count());
}

std::chrono::seconds shareOf(std::chrono::seconds whole, double share)
{
    return std::chrono::seconds(static_cast<qint64>(static_cast<double>(whole.count()) * share));
}

/// How long a refresh token may stay unused.
std::chrono::seconds restBefore(const GrantInfo& info, const ClientConfig& config)
{
    std::optional<std::chrono::seconds> limit = config.idleLimit;
    if (const auto end = info.movingEnd(); end && info.obtainedAt.isValid())
        limit = std::max(std::chrono::seconds(info.obtainedAt.secsTo(*end)), 3 * shortestRest);
    return limit ? std::min(longestRest, *limit / 3) : longestRest;
}

std::optional<QDateTime> absoluteEnd(const GrantInfo& info, const ClientConfig& config)
{
    if (info.grantEndsAt || !config.absoluteLimit || !info.authorizedAt.isValid())
        return info.grantEndsAt;
    return after(info.authorizedAt, *config.absoluteLimit);
}

QDateTime withinAbsoluteLimit(const QDateTime& due, const GrantInfo& info, const ClientConfig& config)
{
    const auto end = absoluteEnd(info, config);
    if (!end)
        return due;
    const QDateTime lastDay = after(*end, -std::chrono::days(1));
    // In that last day itself the token's own life decides: there is nothing to gain by refreshing without pause.
    return info.obtainedAt < lastDay ? std::min(due, lastDay) : due;
}

} // namespace

std::optional<QDateTime> refreshDueAt(const GrantInfo& info, const ClientConfig& config, double jitter,
                                      std::optional<std::chrono::seconds> minLife)
{
    const bool ends = config.idleLimit || config.absoluteLimit || info.refreshTokenEndsAt || info.grantEndsAt;
    if (!info.isRenewable() || (info.neverExpires && !ends))
        return std::nullopt;

    auto rest = restBefore(info, config);
    if (!info.neverExpires) {
        const auto life = info.expiresAt
                              ? std::chrono::seconds(std::max<qint64>(info.obtainedAt.secsTo(*info.expiresAt), 0))
                              : assumedLife;
        rest = std::min(rest, shareOf(life, 0.60 + 0.10 * std::clamp(jitter, 0.0, 1.0)));
        if (minLife)
            rest = std::min(rest, std::max(life - *minLife, life / 2));
    }
    return withinAbsoluteLimit(after(info.obtainedAt, std::max<std::chrono::seconds>(rest, 1s)), info, config);
}

std::optional<QDateTime> spareRefreshDueAt(const GrantInfo& info, const ClientConfig& config, double jitter)
{
    if (!info.hasRefreshToken)
        return std::nullopt;
    const auto rest = shareOf(restBefore(info, config), 0.80 + 0.20 * std::clamp(jitter, 0.0, 1.0));
    return withinAbsoluteLimit(after(info.obtainedAt, rest), info, config);
}

std::chrono::seconds retryPause(int failures, double jitter)
{
    constexpr std::array<std::chrono::seconds, 9> pauses{5s, 15s, 30s, 1min, 2min, 5min, 15min, 30min, 1h};
    const auto index =
        std::clamp<std::size_t>(static_cast<std::size_t>(std::max(failures, 1)) - 1, 0, pauses.size() - 1);
    const auto pause = pauses.at(index);
    const double extra = 0.10 * std::clamp(jitter, 0.0, 1.0) * static_cast<double>(pause.count());
    return pause + std::chrono::seconds(static_cast<qint64>(extra));
}

} // namespace evergrant
