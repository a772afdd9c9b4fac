// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginealerts.h"
#include "app/enginedeliveries.h"
#include "app/enginejobs.h"
#include "app/enginemetrics.h"
#include "app/enginesubscribers.h"
#include "app/memoryreturn.h"
#include "app/outgoing.h"
#include "app/profilestores.h"
#include "engine/engine.h"
#include <optional>

namespace evergrant {

/// The engine on its real surroundings, and those who subscribe to its changes, but for the clients.
class EngineParts
{
public:
    /// All outlive it.
    EngineParts(ProfileStores& stores, Outgoing& outgoing, const Presets& presets, Clock& clock);

    Engine& engine() { return m_engine; }
    EngineDeliveries& deliveries() { return m_deliveries; }
    EngineMetrics& metrics() { return m_metrics; }
    EngineJobs& jobs() { return m_jobs; }
    EngineAlerts& alerts() { return m_alerts; }
    /// The worker has to stay: others count on what it brings or tells, or tokens end with it.
    bool isUsed() const
    {
        return m_engine.holdsUnstoredTokens() || m_deliveries.isUsed() || m_metrics.isUsed() || m_alerts.isUsed();
    }
    /// Once the engine has started. `windowTells`: see EngineSubscribers.
    void subscribe(const std::function<bool()>& windowTells);

private:
    EnginePorts ports(const Presets& presets);

    ProfileStores& m_stores;
    Outgoing& m_outgoing;
    Clock& m_clock;
    Engine m_engine;
    MemoryReturn m_memory; ///< from before the start, which is what it gives back most of
    EngineDeliveries m_deliveries;
    EngineMetrics m_metrics;
    EngineJobs m_jobs;
    EngineAlerts m_alerts;
    std::optional<EngineSubscribers> m_subscribers; ///< of subscribe()
};

} // namespace evergrant
