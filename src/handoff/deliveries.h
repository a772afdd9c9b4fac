// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/deliveryservice.h"
#include "handoff/deliveryqueue.h"
#include "handoff/reservedids.h"
#include <QHash>
#include <QSet>

namespace evergrant::handoff {

/// Owns the deliveries of all connections. A change of a connection costs as much as it has targets, however many
/// connections there are.
class Deliveries : public DeliveryService
{
public:
    explicit Deliveries(DeliveryPorts ports);
    ~Deliveries() override; ///< calls of targets that are under way end by themselves, and change nothing any more
    Q_DISABLE_COPY_MOVE(Deliveries)

    /// Reads the targets; before the first token set is told. Those of connections that are not here any more go.
    void start(const QSet<QUuid>& connections);

    void noteNewest(const QUuid& connection, const TokenSetId& newest); ///< stored, or loaded at the start
    void forgetConnection(const QUuid& connection);                     ///< it was removed
    void retryNow();                                                    ///< the machine woke up, or has a network again
    bool isEmpty() const { return m_queues.isEmpty(); }                 ///< no connection has a target

    QList<DeliveryStatus> statusOf(const QUuid& connection) const override;
    Result<DeliveryDetails> details(const QUuid& connection, const QString& id) const override;
    std::optional<std::chrono::seconds> minLifeOf(const QUuid& connection) const override;
    Result<AccessPolicies> policies(const TargetSettings& settings) const override;
    QCoro::Task<Result<AddedDelivery>> add(TargetSettings settings, Secret secret) override;
    QCoro::Task<Result<QString>> test(QUuid connection, QString id) override;
    QCoro::Task<Result<QList<DeliveryStatus>>> deliverNow(QUuid connection, QString id) override;
    QCoro::Task<Result<DeliveryStatus>> setPaused(QUuid connection, QString id, bool paused) override;
    QCoro::Task<Result<void>> remove(QUuid connection, QString id, bool erase) override;

private:
    using QueuePtr = std::shared_ptr<DeliveryQueue>;
    Result<QueuePtr> find(const QUuid& connection, const QString& id) const;
    Result<QueuePtr> findKept(const QUuid& connection, const QString& id) const;
    Result<TargetSettings> checked(TargetSettings settings) const;
    QCoro::Task<> deliverFirst(QueuePtr queue);
    DeliveryDetails detailsOf(const DeliveryQueue& queue) const;
    bool isTaken(const QUuid& connection, const QString& id) const;
    QString freeId(const QUuid& connection, TargetKind kind) const;
    QueuePtr insert(const StoredTarget& target);
    void drop(const QueuePtr& queue);
    void log(const DeliveryQueue& queue, const QString& kind, const QString& message) const;

    std::shared_ptr<const DeliveryPorts> m_ports;
    QHash<QUuid, QList<QueuePtr>> m_queues; ///< by connection, in the order in which they were added
    QHash<QUuid, TokenSetId> m_newest;      ///< of all connections: a target may be added later
    ReservedIds m_reserved;                 ///< of those that are being added
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace evergrant::handoff
