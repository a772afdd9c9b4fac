// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/replaypolicy.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// Offsets from the first send. Four in the first half minute, then slower, then hourly without end.
constexpr std::array<std::chrono::seconds, 8> eager{1s, 4s, 10s, 20s, 1min, 5min, 15min, 30min};
constexpr std::size_t probing = 4; ///< how many of them fit the shortest usual window
constexpr auto usualWindow = 30s;
/// Between two replays that are both overdue: after long timeouts, or when nobody was running in between.
constexpr auto leastPause = 1s;
/// A window may close while a request is on its way to the server.
constexpr auto onTheWay = 3s;

std::chrono::seconds until(std::chrono::seconds offset, const ReplaySituation& situation)
{
    return std::max(offset - situation.sinceFirstSend, 0s);
}

ReplayStep eagerStep(const ReplaySituation& situation)
{
    const auto index = static_cast<std::size_t>(situation.replays);
    if (index >= eager.size())
        return {1h, false};
    return {std::max<std::chrono::seconds>(until(eager.at(index), situation), index > 0 ? leastPause : 0s), false};
}

ReplayStep promotion()
{
    return {0s, false, true};
}

/// `tried`: replays that were made while a replay was still thought harmless.
ReplayStep carefulStep(const ReplaySituation& situation, int tried)
{
    if (situation.spare == SpareFate::Unknown)
        return promotion();
    constexpr auto lastChance = 5min;
    if (situation.accessTokenLeft && *situation.accessTokenLeft > lastChance)
        return {*situation.accessTokenLeft - lastChance, true};
    if (situation.replays <= tried)
        return {situation.replays > 0 ? leastPause : 0s, situation.accessTokenLeft.has_value()};
    if (situation.spare == SpareFate::Own)
        return promotion();
    return {situation.replays - tried < 4 ? 5min : 1h, situation.accessTokenLeft.has_value()};
}

} // namespace

ReplayStep replayStep(const ReplaySituation& situation)
{
    using Kind = ReplayPolicy::Kind;
    switch (situation.policy.kind) {
    case Kind::NeverRotates:
    case Kind::OldStaysValid:
    case Kind::UntilSuccessorUsed:
        return eagerStep(situation);
    case Kind::Window: {
        const auto end = situation.policy.window - onTheWay;
        const auto step = eagerStep(situation);
        if (situation.sinceFirstSend + step.wait <= end)
            return step;
        if (situation.spare == SpareFate::Unknown)
            return promotion();
        if (!situation.policy.thenRevokesFamily)
            return step;
        const auto inside = std::count_if(eager.begin(), eager.end(), [end](auto offset) { return offset <= end; });
        return carefulStep(situation, std::min(situation.replays, static_cast<int>(inside)));
    }
    case Kind::RevokesFamily:
        return carefulStep(situation, 0);
    case Kind::Unknown:
        if (situation.spare != SpareFate::Unknown && situation.replays < static_cast<int>(probing) &&
            situation.sinceFirstSend <= usualWindow)
            return eagerStep(situation);
        return carefulStep(situation, std::min(situation.replays, static_cast<int>(probing)));
    }
    return carefulStep(situation, 0);
}

bool replayIsHarmless(const ReplayPolicy& policy)
{
    using Kind = ReplayPolicy::Kind;
    switch (policy.kind) {
    case Kind::NeverRotates:
    case Kind::OldStaysValid:
    case Kind::UntilSuccessorUsed:
        return true;
    case Kind::Window:
        return !policy.thenRevokesFamily;
    case Kind::RevokesFamily:
    case Kind::Unknown:
        return false;
    }
    return false;
}

bool deservesSecondLook(const ReplayPolicy& policy, bool replyLost)
{
    return !replyLost || replayIsHarmless(policy);
}

bool predecessorMayHelp(const ReplayPolicy& policy, std::chrono::seconds since)
{
    using Kind = ReplayPolicy::Kind;
    switch (policy.kind) {
    case Kind::OldStaysValid:
    case Kind::UntilSuccessorUsed:
        return true;
    case Kind::Window:
        return since >= 0s && since <= policy.window - onTheWay;
    case Kind::NeverRotates:
    case Kind::RevokesFamily:
    case Kind::Unknown:
        return false;
    }
    return false;
}

} // namespace evergrant
