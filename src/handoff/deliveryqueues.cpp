// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/deliveryqueues.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

DeliveryQueues::DeliveryQueues(std::shared_ptr<const DeliveryPorts> ports)
    : m_ports(std::move(ports))
{
}

DeliveryQueues::~DeliveryQueues()
{
    for (const auto& queues : std::as_const(m_queues))
        for (const auto& queue : queues)
            queue->retire();
}

void DeliveryQueues::start(const QSet<QUuid>& connections, const std::function<bool(const QUuid&)>& mayComeBack)
{
    QSet<QUuid> orphans;
    const auto targets = m_ports->store.targets();
    for (const auto& target : targets) {
        if (connections.contains(target.settings.connection))
            insert(target);
        else if (!mayComeBack(target.settings.connection))
            orphans.insert(target.settings.connection);
    }
    for (const auto& connection : std::as_const(orphans))
        m_ports->store.removeConnection(connection); // where that fails, the next start does it
}

void DeliveryQueues::noteNewest(const QUuid& connection, const TokenSetId& newest)
{
    m_newest.insert(connection, newest);
    const auto queues = m_queues.value(connection);
    for (const auto& queue : queues)
        queue->noteNewest(newest);
}

void DeliveryQueues::forgetConnection(const QUuid& connection)
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

void DeliveryQueues::retryNow()
{
    for (const auto& queues : std::as_const(m_queues))
        for (const auto& queue : queues)
            queue->retryNow();
}

Result<DeliveryQueues::QueuePtr> DeliveryQueues::find(const QUuid& connection, const QString& id) const
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

Result<DeliveryQueues::QueuePtr> DeliveryQueues::findKept(const QUuid& connection, const QString& id) const
{
    const auto queue = find(connection, id);
    if (queue && (*queue)->isBeingRemoved())
        return fail(ErrorKind::Temporary, u"being-removed"_s,
                    QCoreApplication::translate("Deliveries", "The delivery %1 is just being removed.").arg(id));
    return queue;
}

bool DeliveryQueues::isTaken(const QUuid& connection, const QString& id) const
{
    return m_reserved.contains(connection, id) || find(connection, id);
}

qsizetype DeliveryQueues::countTaken(const QUuid& connection) const
{
    return m_queues.value(connection).size() + m_reserved.count(connection);
}

std::unique_ptr<ReservedIds::Hold> DeliveryQueues::reserve(const QUuid& connection, const QString& id)
{
    return m_reserved.reserve(connection, id);
}

DeliveryQueues::QueuePtr DeliveryQueues::insert(const StoredTarget& target)
{
    auto queue = std::make_shared<DeliveryQueue>(target, m_ports);
    const QUuid& connection = target.settings.connection;
    m_queues[connection] << queue;
    if (const auto newest = m_newest.constFind(connection); newest != m_newest.constEnd())
        queue->noteNewest(*newest);
    return queue;
}

void DeliveryQueues::drop(const QueuePtr& queue)
{
    queue->retire();
    const auto queues = m_queues.find(queue->settings().connection);
    if (queues == m_queues.end())
        return;
    queues->removeAll(queue);
    if (queues->isEmpty())
        m_queues.erase(queues);
}

} // namespace evergrant::handoff
