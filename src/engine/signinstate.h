// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/signinconsent.h"
#include "engine/signinquestion.h"
#include "engine/signinstop.h"

namespace evergrant {

struct SignInRequest
{
    std::chrono::seconds timeout{600};
    QString authorizedBy; ///< user name of whoever pressed the button
    GrantTarget target;   ///< a spare, or the main grant
    /// Nobody is at it: its address is sent to somebody who may come later, or never.
    bool byInvitation = false;
};

/// What the steps of one sign-in work on. Owned by its Authorization, which outlives every step.
struct SignInState
{
    SignInState(std::shared_ptr<ManagedConnection> managed, SignInRequest asked)
        : connection(std::move(managed))
        , request(std::move(asked))
        , consent(connection)
        , question(connection->core().ports->clock)
    {
    }

    std::shared_ptr<ManagedConnection> connection;
    SignInRequest request;
    SignInConsent consent;
    SignInQuestion question;
    SignInStop stop;
    QStringList warnings; ///< what is not as it should be although it succeeded; one sentence each
    bool resumed = false; ///< an earlier worker has begun it
};

} // namespace evergrant
