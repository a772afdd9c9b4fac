// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connectionmove.h"
#include "engine/managedconnection.h"

namespace evergrant {

/// Brings out what is secret of a connection, for a package. Whoever uses it keeps it until its task has ended.
class LeaveJob
{
public:
    explicit LeaveJob(std::shared_ptr<ManagedConnection> connection);

    /// The credentials of its client. Error: those of the store.
    Result<KeychainCopy> credentials() const;
    /// Everything, once it is paused and nothing is under way with it. The caller has the connection's turn. Errors:
    /// Temporary "renewal-open", "sign-in-open", "tokens-unstored"; StoreLocked; those of the store.
    Result<KeychainCopy> all() const;

private:
    Result<void> checkSettled() const;

    std::shared_ptr<ManagedConnection> m_connection;
    ConnectionCore& m_core;
};

} // namespace evergrant
