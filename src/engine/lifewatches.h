// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enginecontext.h"
#include "engine/lifewatch.h"

namespace evergrant {

class StoreOpening;

/// Tells the ends of grants and client secrets that come near, for all connections. `context` and `stores` outlive it.
class LifeWatches
{
public:
    LifeWatches(EngineContext& context, const StoreOpening& stores);

    /// What nobody was told yet is logged and published; returns whether there was anything.
    bool look(const ManagedConnection& managed);
    /// When to look again, on the monotonic clock; empty: nothing will end, or nobody has looked yet.
    std::optional<std::chrono::milliseconds> nextLookAt(const ManagedConnection& managed) const;
    void forget(const QUuid& connection); ///< also what is stored about it

private:
    LifeWatch::Place placeOf(const QUuid& connection) const { return {m_context.ports->grants, connection}; }

    EngineContext& m_context;
    const StoreOpening& m_stores;
    QHash<QUuid, LifeWatch> m_watches; ///< of those that were looked at
};

} // namespace evergrant
