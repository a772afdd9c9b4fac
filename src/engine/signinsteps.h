// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/signinstate.h"

namespace evergrant {

// The ways to a new grant, each to its end: obtained, compared with the account that is there, stored, and proven while
// the person is still there. They return a plain sentence about what was reached. `state` outlives the task.

/// With what a person consents to; the consent is open, `config` is what its open() returned.
QCoro::Task<Result<QString>> signInByConsent(SignInState* state, ClientConfig config);
/// With a refresh token that somebody has already.
QCoro::Task<Result<QString>> signInByRefreshToken(SignInState* state, Secret refreshToken);
/// For a grant that needs nobody.
QCoro::Task<Result<QString>> signInAlone(SignInState* state);
/// For the sign-in that an earlier worker left undecided.
QCoro::Task<Result<QString>> signInAgain(SignInState* state);

} // namespace evergrant
