// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alertstate.h"

#include "core/text/utc.h"
#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QJsonValue timeValue(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime timeFrom(const QJsonValue& value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), utcZone) : QDateTime();
}

QJsonObject toJson(const OpenIncident& one)
{
    return {{u"since"_s, timeValue(one.since)},
            {u"counts_from"_s, timeValue(one.countsFrom)},
            {u"good_since"_s, timeValue(one.goodSince)},
            {u"told_at"_s, timeValue(one.toldAt)},
            {u"reminders"_s, one.reminders}};
}

QJsonObject toJson(const NearEnd& end)
{
    return {{u"connection"_s, end.connection.toString(QUuid::WithoutBraces)},
            {u"end"_s, toWord(end.end)},
            {u"at"_s, timeValue(end.at)},
            {u"threshold"_s, end.threshold},
            {u"since"_s, timeValue(end.since)}};
}

std::optional<NearEnd> nearEndFrom(const QJsonObject& object)
{
    const auto end = lifeEndFromWord(object.value("end"_L1).toString());
    NearEnd found{QUuid::fromString(object.value("connection"_L1).toString()), end.value_or(LifeEnd::Idle),
                  timeFrom(object.value("at"_L1)), object.value("threshold"_L1).toInt(),
                  timeFrom(object.value("since"_L1))};
    if (!end || found.connection.isNull() || !found.at.isValid() || !found.since.isValid())
        return std::nullopt;
    return found;
}

} // namespace

QJsonObject toJson(const AlertState& state)
{
    QJsonObject incidents;
    for (const auto& [incident, open] : state.incidents.asKeyValueRange())
        incidents.insert(toText(incident), toJson(open));
    QJsonArray ends;
    for (const auto& end : state.ends)
        ends << toJson(end);
    return {{u"incidents"_s, incidents}, {u"ends"_s, ends}};
}

AlertState alertStateFromJson(const QJsonObject& object)
{
    AlertState state;
    const auto incidents = object.value("incidents"_L1).toObject();
    for (auto it = incidents.begin(); it != incidents.end(); ++it) {
        const auto incident = incidentFromText(it.key());
        const QJsonObject values = it->toObject();
        OpenIncident open{timeFrom(values.value("since"_L1)), timeFrom(values.value("counts_from"_L1)),
                          timeFrom(values.value("good_since"_L1)), timeFrom(values.value("told_at"_L1)),
                          std::max(values.value("reminders"_L1).toInt(), 0)};
        if (incident && open.since.isValid() && open.countsFrom.isValid())
            state.incidents.insert(*incident, open);
    }
    const auto ends = object.value("ends"_L1).toArray();
    for (const auto& value : ends)
        if (const auto end = nearEndFrom(value.toObject()))
            state.ends << *end;
    return state;
}

QJsonObject toJson(const DayBudget& budget)
{
    return {{u"day"_s, budget.day.toString(Qt::ISODate)}, {u"sent"_s, budget.sent}, {u"announced"_s, budget.announced}};
}

DayBudget dayBudgetFromJson(const QJsonObject& object)
{
    return {QDate::fromString(object.value("day"_L1).toString(), Qt::ISODate),
            std::max(object.value("sent"_L1).toInt(), 0), object.value("announced"_L1).toBool()};
}

} // namespace evergrant
