// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profilestores.h"
#include "engine/engine.h"
#include "handoff/deliveries.h"
#include "handoff/targets/blockingwork.h"

namespace evergrant {

/// The newest token set of a connection as it is delivered; empty: there is none that works.
std::optional<Delivery> currentDelivery(const Engine& engine, const QUuid& connection);

/// Brings the engine's token sets to the targets of their connections.
class EngineDeliveries
{
public:
    /// All outlive it. Calls nothing of the engine, which may be under construction.
    EngineDeliveries(ProfileStores& stores, Engine& engine, Clock& clock);

    handoff::Deliveries& deliveries() { return m_deliveries; }
    /// Somebody reads what is delivered, so the worker has to stay.
    bool isUsed() const { return !m_deliveries.queues().isEmpty(); }
    /// Before the engine starts. `connections`: all that there are; empty: nobody knows, and no target is left over.
    void start(const std::optional<QList<Connection>>& connections);

private:
    handoff::DeliveryPorts ports(ProfileStores& stores, Clock& clock);
    void tell(const Change& change);

    GrantStore& m_grants;
    Engine& m_engine;
    handoff::BlockingThreads m_threads; ///< write files, and read those that targets name
    handoff::Deliveries m_deliveries;
    ChangeFeed::Subscription m_changes; ///< of start()
};

} // namespace evergrant
