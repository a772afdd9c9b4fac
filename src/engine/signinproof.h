// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/signinstate.h"

namespace evergrant {

/// Proves a grant that has just been stored, while the person is still there. What fails then surfaces now: a missing
/// refresh token, a wrong client secret, a refused scope. What may pass by itself becomes a warning of `state`, which
/// outlives this.
class SignInProof
{
public:
    explicit SignInProof(SignInState& state)
        : m_state(state)
    {
    }

    /// The grant in the slot of the request: by one refresh, if `refreshNow`, and of the main grant by one call that
    /// names the account. Beside a spare the main grant is refreshed, too: both live side by side then.
    QCoro::Task<Result<QString>> prove(bool refreshNow);
    /// `message` with the account that the token is for. A call that fails is a warning: the grant is there.
    QCoro::Task<QString> withAccount(QString message);

    static QString provenMessage();

private:
    QCoro::Task<Result<QString>> proveMain(bool refreshNow);
    QCoro::Task<Result<QString>> proveSpare(bool refreshNow);

    SignInState& m_state;
};

} // namespace evergrant
