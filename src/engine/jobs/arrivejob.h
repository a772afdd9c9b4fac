// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/managedconnection.h"

namespace evergrant {

/// Stores what a package has brought for a connection, and goes on with it. Takes the connection's turn by itself.
/// Whoever uses it keeps it until its task has ended.
class ArriveJob
{
public:
    explicit ArriveJob(std::shared_ptr<ManagedConnection> connection);

    /// What is stored of it is erased before: grants that were moved away, or those of an import that was interrupted.
    /// A spare among them may be an older generation of what has come. `along` is stored in one transaction with the
    /// main grant, after everything else. Errors: those of the store; the package has everything still, so the import
    /// is to be repeated.
    QCoro::Task<Result<void>> run(KeychainCopy brought, StoreSettings along);
    /// Renews it now, where that makes the token set in the package worthless: see connectionmove.h.
    void renew();

private:
    QCoro::Task<Result<void>> erase();
    QCoro::Task<Result<void>> putAll(KeychainCopy brought, StoreSettings along);
    QCoro::Task<Result<void>> putCredentials(Secret credentials, QString origin);
    QCoro::Task<Result<void>> put(GrantSlot slot, Grant grant, StoreSettings along);

    std::shared_ptr<ManagedConnection> m_connection;
    ConnectionCore& m_core;
};

} // namespace evergrant
