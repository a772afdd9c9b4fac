// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statusview.h"

#include "cli/command.h"
#include "cli/texttable.h"
#include "core/exitcode.h"
#include "core/health.h"
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

constexpr int Green = 32, Yellow = 33, Red = 31;
constexpr int Ok = 0, Unknown = 3;

int colourOf(const QJsonValue& connection)
{
    const QString state = connection["state"_L1].toString();
    const bool fails = state == toWord(Health::Degraded) || state == toWord(Health::AtRisk);
    if (connection["needs_human"_L1].toBool() || (fails && !connection["access_token"_L1]["usable"_L1].toBool()))
        return Red;
    return state == toWord(Health::Healthy) ? Green : Yellow;
}

int checkOf(const QJsonValue& connection)
{
    const Result<Health> health = healthFromWord(connection["state"_L1].toString());
    return health ? checkStatusFor(*health, connection["access_token"_L1]["usable"_L1].toBool()) : Unknown;
}

/// 0 is best; the order in which monitoring plugins let one state win over another.
int rankOf(int check)
{
    constexpr std::array ranks{0, 2, 3, 1};
    return ranks.at(size_t(check));
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

QString statusTable(const QJsonArray& connections, bool colours)
{
    QList<QList<Cell>> rows{{{Command::tr("NAME")},
                             {Command::tr("PROVIDER")},
                             {Command::tr("ACCOUNT")},
                             {Command::tr("STATE")},
                             {Command::tr("SUMMARY")}}};
    for (const QJsonValue& connection : connections) {
        const QString account = connection["account"_L1].toString();
        rows += {{connection["name"_L1].toString()},
                 {connection["provider"_L1].toString()},
                 {account.isEmpty() ? u"-"_s : account},
                 {connection["state"_L1].toString(), colours ? colourOf(connection) : 0},
                 {connection["summary"_L1].toString()}};
    }
    return alignedTable(rows);
}

CheckAnswer checkStatus(const QJsonArray& connections, const QDateTime& now)
{
    if (connections.isEmpty())
        return checkFailed(Command::tr("there are no connections"));
    int worst = Ok;
    int inOrder = 0;
    QStringList troubles;
    QString lifetimes;
    for (const QJsonValue& connection : connections) {
        const QString name = connection["name"_L1].toString();
        const int check = checkOf(connection);
        worst = std::max(worst, check, [](int a, int b) { return rankOf(a) < rankOf(b); });
        if (check == Ok)
            ++inOrder;
        else
            troubles +=
                u"%1: %2, %3"_s.arg(name, connection["state"_L1].toString(), connection["summary"_L1].toString());
        const QDateTime end =
            QDateTime::fromString(connection["access_token"_L1]["expires_at"_L1].toString(), Qt::ISODate);
        if (end.isValid())
            lifetimes += u" %1=%2s;;;0"_s.arg(name).arg(std::max<qint64>(0, now.secsTo(end)));
    }
    QString text = Command::tr("%1 of %2 connections in order").arg(inOrder).arg(connections.size());
    if (!troubles.isEmpty())
        text += u"; "_s + troubles.join(u"; "_s);
    const QString counts = u"connections=%1 in_order=%2"_s.arg(connections.size()).arg(inOrder);
    return {worst, checkLine(worst, text, counts + lifetimes)};
}

CheckAnswer checkFailed(const QString& message)
{
    return {Unknown, checkLine(Unknown, message, {})};
}

} // namespace evergrant::cli
