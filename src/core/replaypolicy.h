// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider.h"
#include <chrono>
#include <optional>

namespace evergrant {

/// What is known when a token request was sent and no complete answer came back.
struct ReplaySituation
{
    ReplayPolicy policy;
    int replays = 0; ///< of the same refresh token since the first send, not counting that
    std::chrono::seconds sinceFirstSend{0};
    /// Life left in the access token in hand; empty: there is none, or it has ended.
    std::optional<std::chrono::seconds> accessTokenLeft;
};

struct ReplayStep
{
    std::chrono::seconds wait{0}; ///< until the same refresh token is sent again
    bool atRisk = false;          ///< meanwhile we live on the last access token
};

/// When to send the same refresh token again after an unknown outcome; pure. Two cases pull apart: a server that never
/// processed the request, or that accepts the old token for a while, is served best by a fast replay (Okta's window is
/// 30 s by default); a server that takes a second use for theft revokes the whole family, and then the access token in
/// hand is worth more than the chance (RFC 9700 section 4.14.2). Once that access token is about to end, a replay costs
/// nothing any more.
ReplayStep replayStep(const ReplaySituation& situation);

} // namespace evergrant
