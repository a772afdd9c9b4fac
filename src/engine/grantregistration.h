// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectioncore.h"

namespace evergrant {

/// Which client registration a connection's own grants were given to: a refresh token is bound to its client (RFC 6749
/// section 6), so it is sent in the name of no other one. Kept beside the grant from when the client ID is changed; a
/// grant of which nothing is kept was given to the one that the settings name.
class GrantRegistration
{
public:
    explicit GrantRegistration(const ConnectionCore& core)
        : m_core(core)
    {
    }

    /// PersonNeeded "changed-registration" where it was given to another one than this.
    Result<void> check(const GrantInfo& info, const QString& clientId) const;
    /// What is to be stored before the client ID is changed.
    StoreSettings notes() const;
    /// What is to be stored along with a grant that `config` has brought, in place of what is in this slot.
    StoreSettings notesFor(GrantSlot slot, const GrantInfo& next, const ClientConfig& config) const;
    /// What is to be stored once the connection has been removed; asked for while its grants are still there.
    StoreSettings erasure() const;

private:
    QList<GrantInfo> all() const;

    const ConnectionCore& m_core;
};

/// Empty: the one that the settings name, or one of its own.
QString notedRegistration(GrantStore& store, const QUuid& connection, const GrantInfo& info);

} // namespace evergrant
