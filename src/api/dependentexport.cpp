// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/dependentexport.h"

#include "core/ports/alertservice.h"
#include "core/ports/deliveryservice.h"
#include "core/ports/jobservice.h"
#include "engine/engine.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

QList<Dependent> DependentExport::deliveriesOf(const QUuid& connection, const QString& name) const
{
    QList<Dependent> dependents;
    if (!m_services.deliveries)
        return dependents;
    const auto statuses = m_services.deliveries->statusOf(connection);
    for (const DeliveryStatus& status : statuses)
        if (const auto details = m_services.deliveries->details(connection, status.id))
            dependents << exportedDelivery(details->settings, name, details->hasSecret);
    return dependents;
}

void DependentExport::addJobs(const IsChosen& isChosen, Chosen& chosen) const
{
    if (!m_services.jobs)
        return;
    const auto jobs = m_services.jobs->all();
    for (const JobStatus& job : jobs) {
        const auto details = m_services.jobs->details(job.name);
        if (!details || std::ranges::none_of(job.connections, isChosen))
            continue;
        // A connection that was removed has no name any more.
        const bool isWhole = job.connections.size() == details->settings.connections.size();
        if (isWhole && std::ranges::all_of(job.connections, isChosen))
            chosen.dependents << exportedJob(details->settings, job.connections);
        else
            chosen.leftOut << job.name;
    }
}

QList<Dependent> DependentExport::alerts() const
{
    QList<Dependent> dependents;
    if (!m_services.alerts)
        return dependents;
    const auto alerts = m_services.alerts->alerts();
    for (const AlertStatus& alert : alerts)
        dependents << exportedAlert(alert.settings, alert.progress.hasSecret);
    const auto heartbeats = m_services.alerts->heartbeats();
    for (const HeartbeatStatus& one : heartbeats)
        dependents << exportedHeartbeat(one.heartbeat);
    return dependents;
}

Result<DependentExport::Chosen> DependentExport::chosen(const QStringList& names) const
{
    QList<ManagedConnectionPtr> connections;
    QSet<QString> chosenNames;
    for (const QString& name : names) {
        const auto connection = m_engine.connection(name);
        if (!connection)
            return tl::unexpected(connection.error());
        if (!chosenNames.contains(name)) // one that is named twice is there once
            connections << *connection;
        chosenNames.insert(name);
    }
    if (names.isEmpty())
        connections = m_engine.connections();
    Chosen chosen;
    for (const auto& connection : std::as_const(connections))
        chosen.dependents << deliveriesOf(connection->settings().id, connection->settings().name);
    addJobs([&](const QString& name) { return names.isEmpty() || chosenNames.contains(name); }, chosen);
    if (names.isEmpty())
        chosen.dependents << alerts();
    return chosen;
}

Result<Dependent> DependentExport::one(const DependentName& name) const
{
    // A package asks for each of many.
    Chosen found;
    if (name.type == DependentType::Job)
        addJobs([](const QString&) { return true; }, found);
    else if (name.type != DependentType::Delivery)
        found.dependents = alerts();
    else if (const auto connection = m_engine.connection(name.connection))
        found.dependents = deliveriesOf((*connection)->settings().id, name.connection);
    for (const Dependent& dependent : std::as_const(found.dependents))
        if (nameOf(dependent) == name)
            return dependent;
    return fail(ErrorKind::Usage, u"no-such-dependent"_s,
                QCoreApplication::translate("Api", "“%1” was removed meanwhile. Export once more.").arg(name.id));
}

/// Two that the name does not tell apart go without.
Secret DependentExport::addressOf(const DependentName& heartbeat) const
{
    QList<Heartbeat> named;
    const auto heartbeats = m_services.alerts->heartbeats();
    for (const HeartbeatStatus& one : heartbeats)
        if (nameOf(exportedHeartbeat(one.heartbeat)) == heartbeat)
            named << one.heartbeat;
    return named.size() == 1 ? Secret::take(named.first().url.toEncoded()) : Secret();
}

Result<Secret> DependentExport::secretOf(const DependentName& name) const
{
    if (name.type == DependentType::Heartbeat)
        return addressOf(name);
    if (name.type == DependentType::Alert)
        return m_services.alerts->secretOf(name.id);
    if (name.type != DependentType::Delivery)
        return Secret();
    return m_engine.connection(name.connection).and_then([&](const auto& connection) {
        return m_services.deliveries->secretOf(connection->settings().id, name.id);
    });
}

} // namespace evergrant::api
