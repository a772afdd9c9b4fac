// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/system/systemclock.h"
#include "handoff/target.h"
#include <QCoroTask>
#include <QTest>

/// For results of targets: shows the sentence of a failure. Evaluates its argument once.
#define QVERIFY_DELIVERED(result)                                                                                      \
    do {                                                                                                               \
        const auto& outcome = (result);                                                                                \
        QVERIFY2(outcome.has_value(), outcome.has_value() ? "" : qPrintable(outcome.error().error.message));           \
    } while (false)

namespace evergrant::test {

inline handoff::TargetPorts targetPorts(Clock& clock, const QString& runtimeDirectory = {})
{
    return {clock, [] { return 0.5; }, QStringLiteral("profile"), runtimeDirectory};
}

inline Delivery someDelivery(quint64 generation = 1)
{
    Delivery delivery;
    delivery.connection = QUuid(0x11111111, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    delivery.connectionName = QStringLiteral("shop");
    delivery.grantId = QUuid(0x22222222, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    delivery.generation = generation;
    return delivery;
}

inline Secret secret(const QByteArray& bytes)
{
    return Secret::take(QByteArray(bytes));
}

/// With a token that ends then.
inline handoff::DeliveryResult deliverUntil(handoff::Target& target, const QByteArray& content, const QDateTime& end)
{
    Delivery delivery = someDelivery();
    delivery.expiresAt = end;
    return QCoro::waitFor(target.deliver(delivery, secret(content), {}));
}

inline handoff::DeliveryResult deliver(handoff::Target& target, const QByteArray& content,
                                       const QString& lastVersion = {}, quint64 generation = 1)
{
    return QCoro::waitFor(target.deliver(someDelivery(generation), secret(content), lastVersion));
}

} // namespace evergrant::test
