// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectioncore.h"
#include "engine/usabletoken.h"

namespace evergrant {

/// Which access token a caller gets, and what an API has said about one. Sends nothing.
class TokenDispenser
{
public:
    explicit TokenDispenser(ConnectionCore& core)
        : m_core(core)
    {
    }

    /// The token in hand if it satisfies the demand as it is.
    std::optional<UsableToken> inHand(const TokenDemand& demand) const;
    /// Any that can still be used, right after a renewal has brought nothing that lives longer.
    std::optional<UsableToken> shortLived(const TokenDemand& demand) const;
    /// Whether the last renewal brought nothing that lasts, a moment ago; another would bring the same.
    bool isTooShort() const;
    /// An API has refused this one.
    void noteRejection(const Secret& accessToken);

private:
    UsableToken handOut(const HeldGrant& holder, const QString& warning) const;

    ConnectionCore& m_core;
};

} // namespace evergrant
