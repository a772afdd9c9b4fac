// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/managedconnection.h"

namespace evergrant {

/// Stores what a person has entered for the client anew, and tries with it what has failed. Takes the connection's turn
/// by itself. Whoever uses it keeps it until its task has ended.
class ChangeCredentialsJob
{
public:
    explicit ChangeCredentialsJob(std::shared_ptr<ManagedConnection> connection)
        : m_connection(std::move(connection))
    {
    }

    QCoro::Task<Result<void>> run(CredentialChanges changes);

private:
    std::shared_ptr<ManagedConnection> m_connection;
};

} // namespace evergrant
