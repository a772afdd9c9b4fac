// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/grantevent.h"

namespace evergrant {

/// Where a grant stands between two events; what Condition says in one word.
enum class Phase {
    Well,          ///< the last attempt succeeded, or there was none
    Failing,       ///< attempts fail in a way that costs nothing: nothing was sent, or the provider asks to wait
    Doubtful,      ///< a refresh token was sent and no answer came: it may be spent
    AtRisk,        ///< the same, and it is not sent again as long as the last access token lives
    Confirming,    ///< refused once
    Misconfigured, ///< the client or the request is refused
    Frozen,        ///< another grant has taken over and must not be endangered
    Refused        ///< the provider has withdrawn the grant
};
QString toWord(Phase phase);
Phase phaseOf(const Condition& condition);

/// GrantEvent, as far as the next phase depends on it.
enum class GrantEventKind {
    // An attempt ended:
    Succeeded,
    Incomplete, ///< a new refresh token came without an access token
    NotSent,
    ProviderBusy, ///< it asks to wait, or has trouble that passes
    ClientRefused,
    GrantRefused,
    Unknown,
    Unexplained, ///< refused without a reason: Unknown until it is repeated
    // Something else happened to it:
    Interrupted,
    StoreUnavailable,
    Installed,
    OriginChanged,
    ClientUnfit,
    AccessTokenRejected,
    ProbeWorked,
    ProbeRefused,
    ProbeSilent, ///< it says nothing about the token
    SettingsCorrected,
    SurroundingsChanged,
    ClockSet,
    RetryForced,
    TakeOverBegun,
    TakeOverEnded
};
QString toWord(GrantEventKind kind);
GrantEventKind kindOf(const GrantEvent& event);
GrantEventKind kindOf(const Outcome& outcome);

/// From one phase, with this event, to one of these; which of them is decided by replay policy, spare and the life
/// that is left in the access token. A transition that is not here is a defect.
struct PhaseTransition
{
    Phase from;
    GrantEventKind event;
    QList<Phase> to;
};
const QList<PhaseTransition>& phaseTransitions();
bool isLegal(Phase from, GrantEventKind event, Phase to);

} // namespace evergrant
