// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alerts.h"
#include "app/enginedeliveries.h"
#include "app/enginejobs.h"
#include "app/mailedsignins.h"
#include "app/profilestores.h"
#include "engine/engine.h"
#include "machine/dbusnotifier.h"

namespace evergrant {

/// Tells the alerts what the engine, the deliveries and the sync jobs tell.
class EngineAlerts
{
public:
    /// All outlive it. Calls nothing of the engine, which may be under construction.
    EngineAlerts(ProfileStores& stores, Engine& engine, EngineDeliveries& deliveries, EngineJobs& jobs, Clock& clock);

    alerts::Alerts& alerts() { return m_alerts; }
    /// Somebody counts on being told, so the worker has to stay.
    bool isUsed() const { return !m_alerts.alerts().isEmpty() || !m_alerts.heartbeats().isEmpty(); }
    /// Before the engine starts. `connections`: all that there are; empty: nobody knows.
    void start(const std::optional<QList<Connection>>& connections);
    /// Once the engine and the jobs have started.
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
    void noteJobs();
    QString nameOf(const QUuid& id) const;

    Engine& m_engine;
    EngineDeliveries& m_deliveries;
    EngineJobs& m_jobs;
    DbusNotifier m_notifier;
    MailedSignIns m_signIns;
    alerts::Alerts m_alerts;
    QStringList m_jobNames;                                       ///< of all jobs, as they were told last
    ChangeFeed::Subscription m_changes;                           ///< of start()
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< the jobs end after this object
};

} // namespace evergrant
