// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/delivery.h"
#include <QCoroTask>
#include <QUuid>

namespace evergrant {
class DeliveryService;
class Engine;
} // namespace evergrant

namespace evergrant::api {

/// The methods about deliveries.
class DeliveryMethods
{
public:
    /// Both outlive this object and every answer. Null `deliveries`: this worker has none, and each method but the list
    /// fails.
    DeliveryMethods(Engine& engine, DeliveryService* deliveries)
        : m_engine(engine)
        , m_deliveries(deliveries)
    {
    }

    QCoro::Task<Result<DeliverAdd::Answer>> add(DeliverAdd::Params params);
    QCoro::Task<Result<DeliverList::Answer>> list(DeliverList::Params params);
    QCoro::Task<Result<DeliverShow::Answer>> show(DeliverShow::Params params);
    QCoro::Task<Result<DeliverTest::Answer>> test(DeliverTest::Params params);
    QCoro::Task<Result<DeliverNow::Answer>> now(DeliverNow::Params params);
    QCoro::Task<Result<DeliverPause::Answer>> pause(DeliverPause::Params params);
    QCoro::Task<Result<DeliverResume::Answer>> resume(DeliverResume::Params params);
    QCoro::Task<Result<DeliverRemove::Answer>> remove(DeliverRemove::Params params);
    QCoro::Task<Result<DeliverPolicy::Answer>> policy(DeliverPolicy::Params params);

private:
    Result<void> checkPresence() const;
    Result<QUuid> connectionNamed(const QString& name) const;
    QCoro::Task<Result<DeliveryStatus>> setPaused(DeliveryName params, bool paused);

    Engine& m_engine;
    DeliveryService* m_deliveries;
};

} // namespace evergrant::api
