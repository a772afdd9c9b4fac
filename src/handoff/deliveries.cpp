// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine tells, and what is shown. Changes by people are in deliveries_edits.cpp.

#include "handoff/deliveries.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

Deliveries::Deliveries(DeliveryPorts ports)
    : m_ports(std::make_shared<const DeliveryPorts>(std::move(ports)))
{
}

Deliveries::~Deliveries()
{
    for (const auto& queues : std::as_const(m_queues))
        for (const auto& queue : queues)
            queue->retire();
}

void Deliveries::start(const QSet<QUuid>& connections)
{
    QSet<QUuid> orphans;
    const auto targets = m_ports->store.targets();
    for (const auto& target : targets) {
        if (connections.contains(target.settings.connection))
            insert(target);
        else
            orphans.insert(target.settings.connection);
    }
    for (const auto& connection : std::as_const(orphans))
        m_ports->store.removeConnection(connection); // where that fails, the next start does it
}

Deliveries::QueuePtr Deliveries::insert(const StoredTarget& target)
{
    auto queue = std::make_shared<DeliveryQueue>(target, m_ports);
    const QUuid& connection = target.settings.connection;
    m_queues[connection] << queue;
    if (const auto newest = m_newest.constFind(connection); newest != m_newest.constEnd())
        queue->noteNewest(*newest);
    return queue;
}

void Deliveries::noteNewest(const QUuid& connection, const TokenSetId& newest)
{
    m_newest.insert(connection, newest);
    const auto queues = m_queues.value(connection);
    for (const auto& queue : queues)
        queue->noteNewest(newest);
}

void Deliveries::forgetConnection(const QUuid& connection)
{
    m_newest.remove(connection);
    m_reserved.forgetConnection(connection);
    const auto queues = m_queues.take(connection);
    if (queues.isEmpty())
        return;
    for (const auto& queue : queues)
        queue->retire();
    m_ports->store.removeConnection(connection); // where that fails, the next start does it
}

void Deliveries::retryNow()
{
    for (const auto& queues : std::as_const(m_queues))
        for (const auto& queue : queues)
            queue->retryNow();
}

std::optional<std::chrono::seconds> Deliveries::minLifeOf(const QUuid& connection) const
{
    const auto queues = m_queues.constFind(connection);
    if (queues == m_queues.constEnd())
        return std::nullopt;
    QList<TargetSettings> settings;
    for (const auto& queue : *queues)
        settings << queue->settings();
    return evergrant::minLifeOf(settings);
}

QList<DeliveryStatus> Deliveries::statusOf(const QUuid& connection) const
{
    QList<DeliveryStatus> all;
    const auto queues = m_queues.value(connection);
    for (const auto& queue : queues)
        all << queue->status();
    return all;
}

Result<Deliveries::QueuePtr> Deliveries::find(const QUuid& connection, const QString& id) const
{
    const auto queues = m_queues.value(connection);
    const auto found = std::ranges::find_if(queues, [&](const QueuePtr& queue) { return queue->settings().id == id; });
    if (found != queues.end())
        return *found;
    const QString name = m_ports->nameOf(connection);
    const QString text =
        queues.isEmpty() ? QCoreApplication::translate("Deliveries", "%1 has no deliveries.").arg(name)
                         : QCoreApplication::translate("Deliveries", "%1 has no delivery “%2”.").arg(name, id.left(64));
    return fail(ErrorKind::Usage, u"no-such-delivery"_s, text);
}

DeliveryDetails Deliveries::detailsOf(const DeliveryQueue& queue) const
{
    DeliveryDetails details{queue.settings(), queue.hasSecret(), queue.status()};
    if (details.settings.format.isEmpty())
        details.settings.format = defaultFormat(details.settings.kind);
    return details;
}

Result<DeliveryDetails> Deliveries::details(const QUuid& connection, const QString& id) const
{
    return find(connection, id).map([this](const QueuePtr& queue) { return detailsOf(*queue); });
}

Result<AccessPolicies> Deliveries::policies(const TargetSettings& settings) const
{
    TargetSettings wanted = settings;
    if (wanted.id.isEmpty())
        wanted.id = toWord(wanted.kind);
    if (const auto wellFormed = checkTargetSettings(wanted); !wellFormed)
        return tl::unexpected(wellFormed.error());
    const auto target = m_ports->makeTarget(wanted, Secret(), m_ports->target);
    if (!target)
        return tl::unexpected(target.error());
    if (const auto policies = (*target)->accessPolicies())
        return *policies;
    return fail(
        ErrorKind::Usage, u"no-policies"_s,
        QCoreApplication::translate("Deliveries", "For a target of the kind %1 there are no rights to write down.")
            .arg(toWord(wanted.kind)));
}

void Deliveries::log(const DeliveryQueue& queue, const QString& kind, const QString& message) const
{
    Event event;
    event.kind = kind;
    event.message = message;
    event.connectionId = queue.settings().connection;
    event.connection = m_ports->nameOf(event.connectionId);
    event.details = {{u"target"_s, queue.settings().id}, {u"target_kind"_s, toWord(queue.settings().kind)}};
    m_ports->events.append(event);
}

} // namespace evergrant::handoff
