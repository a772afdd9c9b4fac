// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/lifewatch.h"
#include "core/text/utc.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QString textOf(const QList<LifeWarning>& warnings)
{
    if (warnings.isEmpty())
        return {};
    QJsonArray array;
    for (const auto& warning : warnings)
        array << QJsonObject{
            {u"end"_s, toWord(warning.end)}, {u"at"_s, warning.at.toSecsSinceEpoch()}, {u"days"_s, warning.threshold}};
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// What cannot be read counts as not told.
QList<LifeWarning> warningsIn(const QString& text)
{
    QList<LifeWarning> warnings;
    const auto array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& item : array) {
        const auto object = item.toObject();
        if (const auto end = lifeEndFromWord(object["end"_L1].toString()))
            warnings.append(
                {*end, QDateTime::fromSecsSinceEpoch(object["at"_L1].toInteger(), utcZone), object["days"_L1].toInt()});
    }
    return warnings;
}

/// In the store's plain settings.
QString keyOf(const QUuid& connection)
{
    return u"life-told/"_s + connection.toString(QUuid::WithoutBraces);
}

/// In whole seconds, which is what is stored.
bool isSame(const QDateTime& a, const QDateTime& b)
{
    return a.toSecsSinceEpoch() == b.toSecsSinceEpoch();
}

/// All ends, whether or not somebody has to be told of them now.
QList<EndAhead> allEnds(GrantLife life)
{
    life.slides = life.isDead = false;
    return endsAhead(life);
}

} // namespace

LifeWatch::LifeWatch(const Place& place)
    : m_told(warningsIn(place.store.meta(keyOf(place.connection)).value_or(QString())))
{
}

QList<LifeWarning> LifeWatch::look(const Place& place, const GrantLife& life, const QDateTime& now)
{
    m_lookedAt = now;
    const QString before = textOf(m_told);
    const auto ends = allEnds(life);
    m_told.removeIf([&ends](const LifeWarning& told) {
        return std::ranges::none_of(
            ends, [&told](const EndAhead& end) { return end.end == told.end && isSame(end.at, told.at); });
    });
    QList<LifeWarning> fresh;
    const auto due = dueWarnings(life, now);
    for (const auto& warning : due) {
        const auto of = std::ranges::find_if(m_told, [&warning](const LifeWarning& told) {
            return told.end == warning.end && isSame(told.at, warning.at);
        });
        if (of == m_told.end())
            m_told.append(warning);
        else if (of->threshold > warning.threshold)
            *of = warning;
        else
            continue;
        fresh.append(warning);
    }
    if (const QString text = textOf(m_told); text != before)
        place.store.setMeta(keyOf(place.connection), text);
    return fresh;
}

std::optional<QDateTime> LifeWatch::nextLookAt(const GrantLife& life, const QDateTime& now) const
{
    if (!m_lookedAt.isValid())
        return endsAhead(life).isEmpty() ? std::nullopt : std::optional(now);
    const auto next = nextWarningAt(life, m_lookedAt);
    return next ? std::optional(std::max(*next, now)) : std::nullopt;
}

void LifeWatch::erase(const Place& place)
{
    m_told.clear();
    place.store.setMeta(keyOf(place.connection), {});
}

} // namespace evergrant
