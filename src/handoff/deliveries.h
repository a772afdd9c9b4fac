// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/deliveryservice.h"
#include "handoff/deliveryqueues.h"

namespace evergrant::handoff {

/// What people see of deliveries and do to them: add, test, now, pause, remove.
class Deliveries : public DeliveryService
{
public:
    explicit Deliveries(DeliveryPorts ports);
    ~Deliveries() override; ///< see DeliveryQueues
    Q_DISABLE_COPY_MOVE(Deliveries)

    DeliveryQueues& queues() { return m_queues; }
    const DeliveryQueues& queues() const { return m_queues; }

    QList<DeliveryStatus> statusOf(const QUuid& connection) const override;
    Result<DeliveryDetails> details(const QUuid& connection, const QString& id) const override;
    Result<Secret> secretOf(const QUuid& connection, const QString& id) const override;
    std::optional<std::chrono::seconds> minLifeOf(const QUuid& connection) const override;
    Result<AccessPolicies> policies(const TargetSettings& settings) const override;
    QCoro::Task<Result<AddedDelivery>> add(TargetSettings settings, Secret secret) override;
    QCoro::Task<Result<QString>> test(QUuid connection, QString id) override;
    QCoro::Task<Result<QList<DeliveryStatus>>> deliverNow(QUuid connection, QString id) override;
    QCoro::Task<Result<DeliveryStatus>> setPaused(QUuid connection, QString id, bool paused) override;
    QCoro::Task<Result<void>> remove(QUuid connection, QString id, bool erase) override;

private:
    using QueuePtr = DeliveryQueues::QueuePtr;
    Result<TargetSettings> checked(TargetSettings settings) const;
    QString freeId(const QUuid& connection, TargetKind kind) const;
    QCoro::Task<> deliverFirst(QueuePtr queue);
    DeliveryDetails detailsOf(const DeliveryQueue& queue) const;
    void log(const DeliveryQueue& queue, const QString& kind, const QString& message) const;

    std::shared_ptr<const DeliveryPorts> m_ports;
    DeliveryQueues m_queues;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace evergrant::handoff
