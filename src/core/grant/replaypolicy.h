// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/provider.h"
#include <chrono>
#include <optional>

namespace evergrant {

/// Whether a second grant stands ready, and whether losing the first may take it along. A server may revoke everything
/// that belongs to one browser session together (measured with node oidc-provider; Auth0 documents the same), so only a
/// spare of another client registration counts as independent.
enum class SpareFate { None, Own, Unknown };

/// What is known when a token request was sent and no complete answer came back.
struct ReplaySituation
{
    ReplayPolicy policy;
    int replays = 0; ///< of the same refresh token since the first send, not counting that
    std::chrono::seconds sinceFirstSend{0};
    /// Life left in the access token in hand; empty: there is none, or it has ended.
    std::optional<std::chrono::seconds> accessTokenLeft;
    SpareFate spare = SpareFate::None;
};

struct ReplayStep
{
    std::chrono::seconds wait{0}; ///< until the same refresh token is sent again
    bool atRisk = false;          ///< meanwhile we live on the last access token
    /// Instead of a replay the spare takes over now. One of unknown fate must not be endangered by the doubtful token,
    /// which is then never sent again while the spare lives.
    bool promoteSpare = false;

    bool operator==(const ReplayStep&) const = default;
};

/// When to send the same refresh token again after an unknown outcome; pure. Two cases pull apart: a server that never
/// processed the request, or that accepts the old token for a while, is served best by a fast replay (Okta's window is
/// 30 s by default); a server that takes a second use for theft revokes the whole family, and then the access token in
/// hand is worth more than the chance (RFC 9700 section 4.14.2). Once that access token is about to end, a replay costs
/// nothing any more.
///
///   policy                     no spare, or one of its own fate        spare of unknown fate
///   never-rotates,             +1, +4, +10, +20 s, 1, 5, 15, 30 min,   the same
///   old-stays-valid,           then hourly without end
///   until-successor-used
///   window:N                   the same                                the same until N - 3 s, then the spare
///   window:N,then:revokes-..   the same until N - 3 s, then as         the same until N - 3 s, then the spare
///                              revokes-family
///   revokes-family             access token alive: at risk, one        the spare at once
///                              replay 5 min before its end; else one
///                              replay now. Then the spare of its own
///                              fate; without one three more replays
///                              5 min apart, then hourly
///   unknown                    +1, +4, +10, +20 s, then as             the spare at once
///                              revokes-family
///
/// Three seconds are kept for the way to the server. The offsets count from the first send, because windows do (Okta,
/// Auth0 and Xero document theirs from the first use).
ReplayStep replayStep(const ReplaySituation& situation);

/// Whether the same refresh token may be sent again at any time without cost.
bool replayIsHarmless(const ReplayPolicy& policy);

/// Whether a refusal is put to the test: the same refresh token is sent once more before it is believed.
///
///   policy                                   no reply lost since      a reply was lost
///                                            the last success         since then
///   never-rotates, old-stays-valid,          second look              second look
///   until-successor-used, window:N
///   window:N,then:revokes-family,            second look              none: the lost reply explains
///   revokes-family, unknown                                           the refusal
///
/// Where reuse revokes the second look is safe, too. A refusal is a complete answer that came over an intact connection
/// (anything less is an unknown outcome), and after no other request since the last success was the answer missing. So
/// no request of ours can have spent the token. Either the server knows it as unused: then the refusal was a mistake,
/// and the second look is its first use. Or it does not: it was withdrawn, or spent by somebody else, and then what
/// reuse revokes was revoked by the first look at the latest. In no case does the second look cost what the first did
/// not, and that holds for a spare which shares the fate of this grant as well.
bool deservesSecondLook(const ReplayPolicy& policy, bool replyLost);

/// Whether the refresh token before the refused one may still be accepted, `since` it was replaced. It helps against a
/// server that has lost its latest writes (restored, or another node took over), and costs nothing, as the successor is
/// refused already.
///
///   old-stays-valid, until-successor-used    yes: the successor was never used with success
///   window:N                                 until N - 3 s after it was replaced
///   never-rotates                            no: it is the same
///   revokes-family, unknown                  no: an old token says that somebody has stolen it
bool predecessorMayHelp(const ReplayPolicy& policy, std::chrono::seconds since);

} // namespace evergrant
