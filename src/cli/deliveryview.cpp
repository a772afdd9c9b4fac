// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deliveryview.h"

#include "cli/command.h"
#include "cli/texttable.h"
#include "core/health/health.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

constexpr int Green = 32, Yellow = 33, Red = 31;

int colourOf(DeliveryHealth health)
{
    switch (health) {
    case DeliveryHealth::Delivered:
        return Green;
    case DeliveryHealth::Failing:
        return Red;
    case DeliveryHealth::Waiting:
    case DeliveryHealth::Paused:
        break;
    }
    return Yellow;
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"-"_s : text;
}

bool isAskedKind(const QString& word)
{
    const auto kind = targetKindFromWord(word);
    return kind && isAsked(*kind);
}

QString askedText(const LastAsked& asked, const QDateTime& now)
{
    return asked.at.isValid() ? Command::tr("%1, by %2").arg(clockText(asked.at, now), asked.by)
                              : Command::tr("not since the background worker began");
}

} // namespace

QString deliverySentence(const DeliveryStatus& delivery)
{
    return delivery.remedy.isEmpty() ? delivery.summary : delivery.summary + u' ' + delivery.remedy;
}

QString deliveryTable(const QList<api::DeliverList::OfConnection>& connections, bool colours)
{
    QList<QList<Cell>> rows{{{Command::tr("NAME")},
                             {Command::tr("ID")},
                             {Command::tr("KIND")},
                             {Command::tr("WHERE")},
                             {Command::tr("STATE")},
                             {Command::tr("SUMMARY")}}};
    for (const auto& connection : connections)
        for (const auto& delivery : connection.deliveries)
            rows += {{connection.name},
                     {delivery.id},
                     {delivery.kind},
                     {orDash(delivery.where)},
                     {toWord(delivery.state), colours ? colourOf(delivery.state) : 0},
                     {deliverySentence(delivery)}};
    return alignedTable(rows);
}

QString deliveryText(const QString& connection, const api::DeliveryView& delivery, const QDateTime& now)
{
    QList<QList<Cell>> rows{{{Command::tr("Connection:")}, {connection}},
                            {{Command::tr("Delivery:")}, {delivery.id}},
                            {{Command::tr("Kind:")}, {delivery.kind}}};
    for (const auto& [option, value] : delivery.options.asKeyValueRange())
        rows += {{u"  --"_s + option}, {value}};
    if (!delivery.command.isEmpty())
        rows += {{Command::tr("Command:")}, {delivery.command.join(u' ')}};
    rows += {{Command::tr("Format:")}, {delivery.format}};
    if (delivery.minLife)
        rows += {{Command::tr("Minimum life:")}, {durationText(*delivery.minLife)}};
    rows += {{Command::tr("Secret:")}, {delivery.hasSecret ? Command::tr("stored") : Command::tr("none")}};
    rows += {{Command::tr("State:")}, {toWord(delivery.state)}};
    rows += {{Command::tr("Summary:")}, {deliverySentence(delivery)}};
    rows += {{Command::tr("Last delivered:")}, {orDash(clockText(delivery.lastDeliveredAt, now))}};
    if (isAskedKind(delivery.kind))
        rows += {{Command::tr("Last asked:")}, {askedText(delivery.asked, now)}};
    if (delivery.nextTryAt.isValid())
        rows += {{Command::tr("Next try:")}, {clockText(delivery.nextTryAt, now)}};
    if (!delivery.version.isEmpty())
        rows += {{Command::tr("Version:")}, {delivery.version}};
    return alignedTable(rows);
}

} // namespace evergrant::cli
