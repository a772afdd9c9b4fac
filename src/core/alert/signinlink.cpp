// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/signinlink.h"

#include "core/text/utc.h"
#include <QJsonArray>
#include <algorithm>

namespace evergrant {

namespace {

/// A time that is ahead of a clock that was set back counts as now.
bool isOfTheLastDay(const QDateTime& sent, const QDateTime& now)
{
    return sent > now.addDays(-1);
}

} // namespace

bool SignInLinkCount::mayBeMade(const QUuid& connection, const QDateTime& now) const
{
    const auto sent = m_begun.value(connection);
    return std::ranges::count_if(sent, [&](const QDateTime& one) { return isOfTheLastDay(one, now); }) < mostADay;
}

void SignInLinkCount::note(const QUuid& connection, const QDateTime& now)
{
    m_begun[connection] << now;
    m_begun.removeIf([&](auto one) {
        one.value().removeIf([&](const QDateTime& sent) { return !isOfTheLastDay(sent, now); });
        return one.value().isEmpty();
    });
}

QJsonObject SignInLinkCount::toJson() const
{
    QJsonObject object;
    for (const auto& [connection, sent] : m_begun.asKeyValueRange()) {
        QJsonArray times;
        for (const QDateTime& one : sent)
            times << one.toMSecsSinceEpoch();
        object.insert(connection.toString(QUuid::WithoutBraces), times);
    }
    return object;
}

SignInLinkCount SignInLinkCount::fromJson(const QJsonObject& object)
{
    SignInLinkCount count;
    for (auto one = object.begin(); one != object.end(); ++one) {
        const QUuid connection = QUuid::fromString(one.key());
        const auto times = one.value().toArray();
        for (const auto& time : times)
            if (!connection.isNull() && time.isDouble())
                count.m_begun[connection] << QDateTime::fromMSecsSinceEpoch(time.toInteger(), utcZone);
    }
    return count;
}

} // namespace evergrant
