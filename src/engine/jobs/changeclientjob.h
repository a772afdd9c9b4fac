// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/managedconnection.h"

namespace evergrant {

/// What has to be done before and after another client ID is saved: prepare(), saved(), settle(). Takes the
/// connection's turn by itself, and keeps it from prepare() to saved(), so that no grant of the former client comes in
/// between. Whoever uses it keeps it until its tasks have ended.
class ChangeClientJob
{
public:
    explicit ChangeClientJob(std::shared_ptr<ManagedConnection> connection)
        : m_connection(std::move(connection))
    {
    }

    /// Writes down which client the grants that are there were given to. Without that nothing is to be changed.
    QCoro::Task<Result<void>> prepare();
    void saved() { m_turn.reset(); } ///< the settings name the other client now
    /// Those that were given to another client wait for a new sign-in, or for their client; what needs nobody is asked
    /// for anew.
    QCoro::Task<> settle();

private:
    std::shared_ptr<ManagedConnection> m_connection;
    std::optional<TurnQueue::Turn> m_turn;
};

} // namespace evergrant
