// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/condition.h"

namespace evergrant {

/// Where a grant stands between two attempts; what Condition says in one word.
enum class Phase {
    Well,          ///< the last attempt succeeded, or there was none
    Failing,       ///< attempts fail in a way that costs nothing: nothing was sent, or the provider asks for patience
    Doubtful,      ///< a refresh token was sent and no answer came: it may be spent
    AtRisk,        ///< the same, and it is not sent again as long as the last access token lives
    Confirming,    ///< refused once
    Misconfigured, ///< the client or the request is refused
    Frozen,        ///< another grant has taken over and must not be endangered
    Refused        ///< the provider has withdrawn the grant
};
QString toWord(Phase phase);
Phase phaseOf(const Condition& condition);

/// What can come of an attempt, as far as the next phase depends on it.
enum class AttemptResult {
    Succeeded,
    Incomplete, ///< a new refresh token came without an access token
    NotSent,
    Patience,
    ClientRefused,
    GrantRefused,
    Unknown,
    Unexplained ///< refused without a reason: Unknown until it is repeated
};
QString toWord(AttemptResult result);
AttemptResult resultOf(const Outcome& outcome);

/// From one phase, with this result, to one of these; which of them is decided by replay policy, spare and the life
/// that is left in the access token. A transition that is not here is a defect.
struct Transition
{
    Phase from;
    AttemptResult result;
    QList<Phase> to;
};
const QList<Transition>& phaseTransitions();
bool isLegal(Phase from, AttemptResult result, Phase to);

} // namespace evergrant
