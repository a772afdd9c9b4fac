// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectioncore.h"

namespace evergrant {

/// What is around an attempt with the grant of this slot. Sent at `sentAt`, by the wall clock.
JudgeContext contextFor(const ConnectionCore& core, GrantSlot slot, const QDateTime& sentAt);
/// Whether a spare takes over before the main grant is sent again.
bool isTakeOverDue(const ConnectionCore& core);

/// The one writer of the conditions of a connection's grants: what has happened goes in, what follows comes out. It
/// counts in memory at once. Where something else belongs to it, whoever writes that writes the condition along with
/// it; otherwise it is written in the background. What could not be written is written again by timer.
class GrantConditions
{
public:
    explicit GrantConditions(ConnectionCore& core)
        : m_core(core)
    {
    }

    Verdict apply(GrantSlot slot, const GrantEvent& event);
    /// The same, for whoever has it written.
    Verdict applyInMemory(GrantSlot slot, const GrantEvent& event);
    /// The same for all that are held.
    void applyToAll(const GrantEvent& event);
    /// For OriginChanged, ClientUnfit and AccessTokenRejected: says so, and plans nothing. Returns why, for whoever
    /// waits.
    Error applyObstacle(GrantSlot slot, const GrantEvent& event);
    void save(GrantSlot slot); ///< in the background; what could not be written before, too

    /// A write of something else, along with which conditions are stored.
    struct Write
    {
        quint64 number = 0;
        StoreSettings settings;
    };
    /// With all that is not known to be stored of the condition in this slot. endWrite() says what became of it.
    Write beginWrite(GrantSlot slot);
    /// The same for a change of places: of the main grant, and of this spare as if it had taken over.
    Write beginSwap(GrantSlot spare);
    /// The same for a new grant, which takes the place of what is in this slot.
    Write beginInstall(GrantSlot slot, const GrantInfo& next);
    void endWrite(const Write& write, const Result<void>& written);
    /// It was not written: it is said once, and tried again later.
    void writeLater(const Error& why);

private:
    static QCoro::Task<> saveNow(ConnectionCore* core, GrantSlot slot);

    ConnectionCore& m_core;
};

} // namespace evergrant
