// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/statusboard.h"
#include "app/profilestores.h"
#include "engine/engine.h"
#include "handoff/metricsfiles.h"
#include <QThreadPool>

namespace evergrant {

/// Writes how the engine's connections are into files for monitoring.
class EngineMetrics
{
public:
    /// All outlive it.
    EngineMetrics(ProfileStores& stores, Engine& engine, const DeliveryService& deliveries, Clock& clock);

    MetricsService& service() { return m_files; }
    /// Somebody reads the files, so the worker has to stay.
    bool isUsed() const { return !m_files.targets().isEmpty(); }
    /// Once the engine has started.
    void start();

private:
    handoff::MetricsPorts ports(Clock& clock);

    ProfileStores& m_stores;
    Engine& m_engine;
    api::StatusBoard m_board;
    QThreadPool m_thread;
    handoff::MetricsFiles m_files;
    ChangeFeed::Subscription m_changes; ///< of start()
};

} // namespace evergrant
