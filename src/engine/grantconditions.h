// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectioncore.h"

namespace evergrant {

/// What is around an attempt with the grant of this slot. Sent at `sentAt`, by the wall clock.
JudgeContext contextFor(const ConnectionCore& core, GrantSlot slot, const QDateTime& sentAt);
/// Whether a spare takes over before the main grant is sent again.
bool isTakeOverDue(const ConnectionCore& core);

/// The one writer of the conditions of a connection's grants: what has happened goes in, what follows comes out, and is
/// stored.
class GrantConditions
{
public:
    explicit GrantConditions(ConnectionCore& core)
        : m_core(core)
    {
    }

    struct Applied
    {
        Verdict verdict;
        bool saved = false; ///< it will outlive this worker; where it does not, that is tried again
    };
    Applied apply(GrantSlot slot, const GrantEvent& event);
    Applied apply(GrantSlot slot, const GrantEvent& event, const ClientConfig& config, const JudgeContext& context);
    /// The same for all that are held.
    void applyToAll(const GrantEvent& event);
    /// For OriginChanged, ClientUnfit and AccessTokenRejected: says so, and plans nothing. Returns why, for whoever
    /// waits.
    Error applyObstacle(GrantSlot slot, const GrantEvent& event);
    bool saveAgain(GrantSlot slot); ///< what could not be stored

private:
    bool noteSaved(const Result<void>& saved);

    ConnectionCore& m_core;
};

} // namespace evergrant
