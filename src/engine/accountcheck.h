// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/signinstate.h"

namespace evergrant {

/// Compares the account of a new grant with that of the grant which it would replace. Where they are not the same, a
/// person is asked. `state` outlives this.
class AccountCheck
{
public:
    explicit AccountCheck(SignInState& state)
        : m_state(state)
    {
    }

    /// Puts a grant that is undecided into its place. Where it may not go there it is left unused (UnusedSignIns):
    /// PersonNeeded "other-account"; or it is kept for the next worker: Cancelled "asked-later".
    QCoro::Task<Result<void>> settle(Received received);

private:
    struct Identified
    {
        ProbeReport report;
        ClientConfig config; ///< with what was discovered for it
    };

    QCoro::Task<Identified> identify(Received received);
    QCoro::Task<AccountDecision> ask(AccountQuestion question);

    SignInState& m_state;
};

} // namespace evergrant
