// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/dependent.h"
#include "core/result.h"
#include "core/secret.h"

namespace evergrant {
class AlertService;
class DeliveryService;
class Engine;
class JobService;
} // namespace evergrant

namespace evergrant::api {

/// Where dependents are; each may be null, and then there are none of its kind. All outlive whoever has this.
struct DependentServices
{
    DeliveryService* deliveries = nullptr;
    JobService* jobs = nullptr;
    AlertService* alerts = nullptr; ///< and heartbeats
};

/// Reads dependents as they stand in an exported document.
class DependentExport
{
public:
    /// `engine` outlives this.
    DependentExport(const Engine& engine, const DependentServices& services)
        : m_engine(engine)
        , m_services(services)
    {
    }

    struct Chosen
    {
        QList<Dependent> dependents; ///< deliveries, jobs, alerts, heartbeats
        QStringList leftOut;         ///< jobs of these connections that get tokens of others, too
    };
    /// Those of these connections; `names` empty: of all, and then alerts and heartbeats, too. Error:
    /// NoSuchConnection.
    Result<Chosen> chosen(const QStringList& names) const;

    /// Error: Usage "no-such-dependent".
    Result<Dependent> one(const DependentName& name) const;
    /// What was entered for it, of a heartbeat its address; empty: it has none, or that was lost. Errors: those of the
    /// stores.
    Result<Secret> secretOf(const DependentName& name) const;

private:
    QList<Dependent> deliveriesOf(const QUuid& connection, const QString& name) const;
    using IsChosen = std::function<bool(const QString& connection)>;
    void addJobs(const IsChosen& isChosen, Chosen& chosen) const;
    QList<Dependent> alerts() const;
    Secret addressOf(const DependentName& heartbeat) const;

    const Engine& m_engine;
    DependentServices m_services;
};

} // namespace evergrant::api
