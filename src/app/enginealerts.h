// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alerts.h"
#include "app/enginedeliveries.h"
#include "app/profilestores.h"
#include "engine/engine.h"
#include "machine/dbusnotifier.h"

namespace evergrant {

/// Tells the alerts what the engine tells.
class EngineAlerts
{
public:
    /// All outlive it. Calls nothing of the engine, which may be under construction.
    EngineAlerts(ProfileStores& stores, Engine& engine, EngineDeliveries& deliveries, Clock& clock);

    alerts::Alerts& alerts() { return m_alerts; }
    /// Before the engine starts. `connections`: all that there are; empty: nobody knows.
    void start(const std::optional<QList<Connection>>& connections);
    /// Once the engine has started.
    void begin();

private:
    alerts::AlertPorts ports(ProfileStores& stores, Clock& clock);
    AlertFacts facts(const QDateTime& now) const;
    std::optional<AlertedConnection> alerted(const QUuid& id) const;
    std::optional<LifeWarningText> textOf(const NearEnd& end, const QDateTime& now) const;
    QString troubleOf(const Incident& incident) const;
    Result<Secret> accessTokenOf(const QString& name) const;
    QString notWell(const QStringList& names) const;
    void noteAll();
    void tell(const Change& change);
    void noteDelivery(const QUuid& id);
    QString nameOf(const QUuid& id) const;

    Engine& m_engine;
    EngineDeliveries& m_deliveries;
    DbusNotifier m_notifier;
    alerts::Alerts m_alerts;
    ChangeFeed::Subscription m_changes; ///< of start()
};

} // namespace evergrant
