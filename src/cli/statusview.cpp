// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statusview.h"

#include "cli/command.h"
#include "cli/texttable.h"
#include "core/health/health.h"
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

constexpr int Green = 32, Yellow = 33, Red = 31;
constexpr int Ok = 0, Warning = 1, Unknown = 3;

int colourOf(const api::ConnectionStatus& connection)
{
    const bool fails = connection.health == Health::Degraded || connection.health == Health::AtRisk;
    if (connection.needsHuman || (fails && !connection.usable))
        return Red;
    return connection.health == Health::Healthy ? Green : Yellow;
}

/// 0 is best; the order in which monitoring plugins let one state win over another.
int rankOf(int check)
{
    constexpr std::array ranks{0, 2, 3, 1};
    return ranks.at(size_t(check));
}

int worseOf(int one, int other)
{
    return rankOf(one) < rankOf(other) ? other : one;
}

/// They change nothing about the connection, and are named beside it.
QStringList failingDeliveries(const api::ConnectionStatus& connection)
{
    QStringList failing;
    for (const auto& delivery : connection.deliveries)
        if (delivery.state == DeliveryHealth::Failing)
            failing << Command::tr("%1: delivery %2 failing, %3").arg(connection.name, delivery.id, delivery.summary);
    return failing;
}

QString checkLine(int exitCode, const QString& text, const QString& performance)
{
    static constexpr std::array words{"OK"_L1, "WARNING"_L1, "CRITICAL"_L1, "UNKNOWN"_L1};
    QString plain = plainLine(text);
    plain.replace(u'|', u'/'); // it would begin the performance data
    QString line = u"EVERGRANT "_s + words.at(size_t(exitCode)) + u" - "_s + plain;
    if (!performance.isEmpty())
        line += u" | "_s + performance;
    return line;
}

} // namespace

QString statusTable(const QList<api::ConnectionStatus>& connections, bool colours)
{
    QList<QList<Cell>> rows{{{Command::tr("NAME")},
                             {Command::tr("PROVIDER")},
                             {Command::tr("ACCOUNT")},
                             {Command::tr("STATE")},
                             {Command::tr("SUMMARY")}}};
    for (const auto& connection : connections)
        rows += {{connection.name},
                 {connection.providerId},
                 {connection.account.isEmpty() ? u"-"_s : connection.account},
                 {connection.stateWord(), colours ? colourOf(connection) : 0},
                 {connection.summary}};
    return alignedTable(rows);
}

QString remarkOnUnknownStates(const QList<api::ConnectionStatus>& connections)
{
    QStringList words;
    for (const auto& connection : connections)
        if (!connection.unknownState.isEmpty() && !words.contains(connection.unknownState))
            words += connection.unknownState;
    return words.isEmpty() ? QString()
                           : Command::tr("This evergrant is older than the background worker and does not have the "
                                         "state %1. Use the version that the worker has.")
                                 .arg(words.join(u", "_s));
}

CheckAnswer checkStatus(const QList<api::ConnectionStatus>& connections, const QDateTime& now)
{
    if (connections.isEmpty())
        return checkFailed(Command::tr("there are no connections"));
    int worst = Ok;
    int inOrder = 0;
    QStringList troubles;
    QString lifetimes;
    for (const auto& connection : connections) {
        const int check = connection.checkStatus();
        worst = worseOf(worst, check);
        const QStringList failing = failingDeliveries(connection);
        if (!failing.isEmpty())
            worst = worseOf(worst, Warning);
        troubles += failing;
        if (check == Ok)
            ++inOrder;
        else
            troubles += u"%1: %2, %3"_s.arg(connection.name, connection.stateWord(), connection.summary);
        if (connection.expiresAt.isValid())
            lifetimes +=
                u" %1=%2s;;;0"_s.arg(connection.name).arg(std::max<qint64>(0, now.secsTo(connection.expiresAt)));
    }
    QString text = Command::tr("%1 of %2 connections in order").arg(inOrder).arg(connections.size());
    if (!troubles.isEmpty())
        text += u"; "_s + troubles.join(u"; "_s);
    if (const QString remark = remarkOnUnknownStates(connections); !remark.isEmpty())
        text += u"; "_s + remark;
    const QString counts = u"connections=%1 in_order=%2"_s.arg(connections.size()).arg(inOrder);
    return {worst, checkLine(worst, text, counts + lifetimes)};
}

CheckAnswer checkFailed(const QString& message)
{
    return {Unknown, checkLine(Unknown, message, {})};
}

} // namespace evergrant::cli
