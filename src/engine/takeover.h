// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectioncore.h"

namespace evergrant {

/// How a spare becomes the main grant. Replay table and reasons are in core/grant/replaypolicy.h. Whoever calls it has
/// the connection's turn.
class TakeOver
{
public:
    explicit TakeOver(ConnectionCore& core)
        : m_core(core)
    {
    }

    /// True when another grant is the main one now. The places of both grants and their conditions are written in one
    /// transaction. Whoever uses it keeps the connection until the task has ended.
    QCoro::Task<bool> carryOutIfDue();
    /// When the new main grant is sent first. `refused`: the provider has answered, so there is nothing to wait for.
    void planFirstRefresh(bool refused);

private:
    void cancel();
    QCoro::Task<Result<void>> swap(GrantSlot spare);

    ConnectionCore& m_core;
};

} // namespace evergrant
