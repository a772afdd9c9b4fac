// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/deliverystate.h"

#include "core/health/health.h"
#include "core/text/wordtable.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryState)
};

constexpr WordTable<DeliveryHealth, 4> healthWords{{
    {DeliveryHealth::Delivered, "delivered"_L1},
    {DeliveryHealth::Waiting, "waiting"_L1},
    {DeliveryHealth::Failing, "failing"_L1},
    {DeliveryHealth::Paused, "paused"_L1},
}};

DeliveryHealth healthOf(const DeliveryFacts& facts)
{
    if (facts.paused)
        return DeliveryHealth::Paused;
    if (!facts.failure.isEmpty())
        return DeliveryHealth::Failing;
    return facts.hasToken && facts.isNewest ? DeliveryHealth::Delivered : DeliveryHealth::Waiting;
}

QString summaryOf(DeliveryHealth health, const DeliveryFacts& facts, const QDateTime& now)
{
    switch (health) {
    case DeliveryHealth::Delivered: {
        const QString when = Tr::tr("Delivered, %1.").arg(clockText(facts.last.at, now));
        return facts.changedByOthers.isEmpty() ? when : when + u' ' + facts.changedByOthers;
    }
    case DeliveryHealth::Waiting:
        if (facts.hasToken)
            return Tr::tr("The token is being delivered.");
        return facts.isAuthorized ? Tr::tr("There is no valid token just now; the delivery waits for the next renewal.")
                                  : Tr::tr("The connection has no token yet.");
    case DeliveryHealth::Failing:
        return facts.failure;
    case DeliveryHealth::Paused:
        break;
    }
    return Tr::tr("Paused: new tokens are not delivered.");
}

QString remedyOf(DeliveryHealth health, const DeliveryFacts& facts)
{
    switch (health) {
    case DeliveryHealth::Failing:
        return facts.remedy;
    case DeliveryHealth::Waiting:
        return facts.isAuthorized ? QString() : Tr::tr("Authorize the connection.");
    case DeliveryHealth::Paused:
        return Tr::tr("Resume the delivery.");
    case DeliveryHealth::Delivered:
        break;
    }
    return {};
}

} // namespace

QString toWord(DeliveryHealth health)
{
    return wordFor(healthWords, health);
}

DeliveryHealth deliveryHealthFromWord(const QString& word)
{
    return valueFor(healthWords, word).value_or(DeliveryHealth::Waiting);
}

DeliveryStatus describe(const TargetSettings& settings, const DeliveryFacts& facts, const QDateTime& now)
{
    DeliveryStatus status;
    status.id = settings.id;
    status.kind = toWord(settings.kind);
    status.where = whereOf(settings);
    status.state = healthOf(facts);
    status.summary = summaryOf(status.state, facts, now);
    status.remedy = remedyOf(status.state, facts);
    status.lastDeliveredAt = facts.last.at;
    status.nextTryAt = status.state == DeliveryHealth::Failing ? facts.nextTryAt : QDateTime();
    status.generation = static_cast<qint64>(facts.last.tokenSet.generation);
    status.isCurrent = facts.hasToken && facts.isNewest;
    status.version = facts.last.version;
    status.asked = facts.asked;
    return status;
}

} // namespace evergrant
