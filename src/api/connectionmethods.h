// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connection.h"
#include "engine/connectionregistry.h"
#include <QCoroTask>

namespace evergrant {
class AlertService;
class DeliveryService;
class JobService;
class LocalEndpoint;
class Engine;
struct NewConnection;
} // namespace evergrant

namespace evergrant::api {

/// The fields of a connection to be added.
NewConnection newConnection(const Add::Params& params);

/// The methods that list connections or change one. What it is given outlives this object and every answer.
class ConnectionMethods
{
public:
    /// Null `deliveries`, `endpoint`, `alerts` or `jobs`: none, or no programs that ask it, are shown.
    explicit ConnectionMethods(Engine& engine, const DeliveryService* deliveries = nullptr,
                               const LocalEndpoint* endpoint = nullptr, const AlertService* alerts = nullptr,
                               const JobService* jobs = nullptr)
        : m_engine(engine)
        , m_deliveries(deliveries)
        , m_endpoint(endpoint)
        , m_alerts(alerts)
        , m_jobs(jobs)
    {
    }

    QCoro::Task<Result<Status::Answer>> status(Status::Params params);
    QCoro::Task<Result<Connections::Answer>> connections(Connections::Params params);
    QCoro::Task<Result<Add::Answer>> add(Add::Params params);
    QCoro::Task<Result<CheckAdd::Answer>> checkAdd(CheckAdd::Params params);
    QCoro::Task<Result<Export::Answer>> exportSettings(Export::Params params);
    QCoro::Task<Result<Set::Answer>> set(Set::Params params);
    QCoro::Task<Result<Rename::Answer>> rename(Rename::Params params);
    QCoro::Task<Result<Pause::Answer>> pause(Pause::Params params);
    QCoro::Task<Result<Resume::Answer>> resume(Resume::Params params);
    QCoro::Task<Result<Remove::Answer>> remove(Remove::Params params);

private:
    Result<QList<ManagedConnectionPtr>> named(const QStringList& names) const; ///< all where no name is given
    Result<ChangedConnection> changed(const Result<ManagedConnectionPtr>& connection) const;
    ConnectionView shown(const ManagedConnection& connection) const;
    QList<DeliveryStatus> deliveriesOf(const ManagedConnection& connection) const;
    QList<TokenConsumer> consumersOf(const ManagedConnection& connection) const;
    QList<FailingAlert> failingAlerts() const;
    QList<JobStatus> jobsOf(const QStringList& names) const; ///< all where no name is given

    Engine& m_engine;
    const DeliveryService* m_deliveries;
    const LocalEndpoint* m_endpoint;
    const AlertService* m_alerts;
    const JobService* m_jobs;
};

} // namespace evergrant::api
