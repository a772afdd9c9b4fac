// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/incident.h"
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>

namespace evergrant {

/// An incident that one alert knows of. Times are UTC.
struct OpenIncident
{
    QDateTime since;      ///< it holds, apart from pauses of less than ten minutes
    QDateTime countsFrom; ///< the grace counts from here: later than `since` where it was muted
    QDateTime goodSince;  ///< it holds no more; null: it holds
    QDateTime toldAt;     ///< for the first time; null: nobody was told
    int reminders = 0;    ///< that were sent, or whose time has passed

    bool holds() const { return !goodSince.isValid(); }
    bool wasTold() const { return toldAt.isValid(); }
    bool operator==(const OpenIncident&) const = default;
};

/// An end that comes near, and that is still to be told.
struct NearEnd
{
    QUuid connection;
    LifeEnd end = LifeEnd::Idle;
    QDateTime at;      ///< of the end
    int threshold = 0; ///< days, see warningDays()
    QDateTime since;   ///< it is to be told

    bool operator==(const NearEnd&) const = default;
};

/// What one alert remembers; survives a restart.
struct AlertState
{
    QMap<Incident, OpenIncident> incidents;
    QList<NearEnd> ends;

    bool operator==(const AlertState&) const = default;
};
QJsonObject toJson(const AlertState& state);
/// What cannot be read is left out: at worst somebody is told once more.
AlertState alertStateFromJson(const QJsonObject& object);

/// What one recipient got on one day, by whichever alert.
struct DayBudget
{
    QDate day; ///< local; null: nothing yet
    int sent = 0;
    bool announced = false; ///< that there is no more today

    bool operator==(const DayBudget&) const = default;
};
QJsonObject toJson(const DayBudget& budget);
DayBudget dayBudgetFromJson(const QJsonObject& object);

} // namespace evergrant
