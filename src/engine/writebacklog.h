// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/managedconnection.h"

namespace evergrant {

/// What one connection could not write yet, for want of a store that works: it is written again.
class WriteBacklog
{
public:
    explicit WriteBacklog(std::shared_ptr<ManagedConnection> connection);

    /// A token set is in memory only: it must not be lost by quitting.
    bool hasGrant() const;
    /// An attempt that has ended is open in the journal: the next process would take its outcome for unknown.
    bool hasAttempt() const;
    /// Begins to write what is due; token sets always are.
    void writeDue();

private:
    void writeAll();
    static QCoro::Task<> storeGrant(std::shared_ptr<ManagedConnection> connection, GrantSlot slot);
    static QCoro::Task<> storePending(std::shared_ptr<ManagedConnection> connection);
    static QCoro::Task<> closeAttempts(std::shared_ptr<ManagedConnection> connection, GrantSlot slot);

    std::shared_ptr<ManagedConnection> m_connection;
    ConnectionCore& m_core;
};

} // namespace evergrant
