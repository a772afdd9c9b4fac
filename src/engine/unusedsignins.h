// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectioncore.h"
#include "engine/revocation.h"

namespace evergrant {

/// What a person may be told about a sign-in that was not used.
struct UnusedSignIn
{
    QString account; ///< empty: not known
    QString message; ///< what that means, in plain sentences
    bool isRevocable = false;
};

/// The sign-ins of one connection that got no place, because of their account. They are in memory only: when the worker
/// ends, nothing is left to revoke them with. `core` outlives this.
class UnusedSignIns
{
public:
    explicit UnusedSignIns(ConnectionCore& core)
        : m_core(core)
    {
    }

    /// Takes one up. It is not revoked by that. What that means, in plain sentences, is returned. Whoever waits for it
    /// waits for another program that holds the grant store, too, for a while. `owner` keeps this alive.
    QCoro::Task<QString> discard(Received received, std::shared_ptr<const void> owner);
    std::optional<UnusedSignIn> last() const;
    QList<Grant> grants() const;
    void forget() { m_signIns.clear(); }
    /// Revokes all of them, if nothing else could end with them (word "shared"). `owner` keeps this alive. Errors:
    /// Usage "no-unused-sign-in"; Temporary "sign-in-under-way".
    QCoro::Task<Result<Revocation>> revoke(std::shared_ptr<const void> owner);

private:
    QList<RegisteredGrant> endangeredBy(GrantSlot slot, const Grant& grant) const;
    bool isSigningIn() const;

    ConnectionCore& m_core;
    QList<Received> m_signIns;
};

} // namespace evergrant
