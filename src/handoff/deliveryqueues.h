// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/reservedids.h"
#include "handoff/deliveryqueue.h"
#include <QSet>
#include <functional>

namespace evergrant::handoff {

/// Owns the queues of all connections, and tells them what is newest. A change of a connection costs as much as it has
/// targets, however many connections there are. Used in the worker's thread.
class DeliveryQueues
{
public:
    using QueuePtr = std::shared_ptr<DeliveryQueue>;

    explicit DeliveryQueues(std::shared_ptr<const DeliveryPorts> ports);
    ~DeliveryQueues(); ///< calls of targets that are under way end by themselves, and change nothing any more
    Q_DISABLE_COPY_MOVE(DeliveryQueues)

    /// Reads the targets of `connections`; before the first token set is told. Those of others are deleted unless the
    /// connection `mayComeBack`.
    void start(const QSet<QUuid>& connections, const std::function<bool(const QUuid&)>& mayComeBack);
    void noteNewest(const QUuid& connection, const TokenSetId& newest); ///< stored, or loaded at the start
    void forgetConnection(const QUuid& connection);                     ///< it was removed
    void retryNow();                                                    ///< the machine woke up, or has a network again

    bool isEmpty() const { return m_queues.isEmpty(); } ///< no connection has a target
    bool hasToken(const QUuid& connection) const { return m_newest.contains(connection); }
    /// In the order in which they were added.
    QList<QueuePtr> of(const QUuid& connection) const { return m_queues.value(connection); }
    /// Error "no-such-delivery".
    Result<QueuePtr> find(const QUuid& connection, const QString& id) const;
    /// What people still may use. Errors as find(), and "being-removed".
    Result<QueuePtr> findKept(const QUuid& connection, const QString& id) const;

    bool isTaken(const QUuid& connection, const QString& id) const; ///< by a target, or by one that is being added
    qsizetype countTaken(const QUuid& connection) const;
    std::unique_ptr<ReservedIds::Hold> reserve(const QUuid& connection, const QString& id);
    QueuePtr insert(const StoredTarget& target); ///< it is stored
    void drop(const QueuePtr& queue);            ///< it is stored no more

private:
    std::shared_ptr<const DeliveryPorts> m_ports;
    QHash<QUuid, QList<QueuePtr>> m_queues; ///< by connection
    QHash<QUuid, TokenSetId> m_newest;      ///< of all connections: a target may be added later
    ReservedIds m_reserved;                 ///< of those that are being added
};

} // namespace evergrant::handoff
