// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectioncore.h"

namespace evergrant {

/// When the grants of a connection are sent or checked next. Plans are replaced, never added up.
class GrantPlanner
{
public:
    explicit GrantPlanner(ConnectionCore& core)
        : m_core(core)
    {
    }

    void planAll(); ///< as their token sets and conditions want it
    void plan(GrantSlot slot);
    /// In place of what is planned; empty: nothing.
    void planIn(GrantSlot slot, HeldGrant::Milliseconds wait);
    void planMainNow() { planIn(GrantSlot::Main, std::chrono::milliseconds(0)); }

    /// For people; empty: no renewal is planned.
    static std::optional<QDateTime> nextRefreshAt(const ConnectionCore& core);
    /// Anything that is due for the connection, also storing; on the monotonic clock.
    static HeldGrant::Milliseconds nextActionAt(const ConnectionCore& core);

private:
    void planMain();
    void planSpare(GrantSlot slot);
    void planCheck();
    bool isForeignKey();
    /// Where it is not well; empty: it is. The inner one is empty where nothing is tried by itself.
    std::optional<HeldGrant::Milliseconds> resumption(GrantSlot slot) const;

    ConnectionCore& m_core;
};

} // namespace evergrant
