// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertsettings.h"
#include "core/alert/alertstate.h"
#include <QTimeZone>
#include <variant>

namespace evergrant {

/// What an alert hears of.
namespace alertinput {

struct Began
{
    Incident incident;
    QStringList connectionNames;  ///< of the connections that it is about; empty: of none
    bool despitePatterns = false; ///< told whatever AlertSettings::connections says: no other way is left
};
/// Also of an incident that was not known.
struct Ended
{
    Incident incident;
};
/// All incidents of a connection's health have ended but one; also those that were not known.
struct HealthEnded
{
    QUuid connection;
    std::optional<IncidentClass> butFor; ///< a class of healthIncidents()
};
/// What it was about is there no more, or nobody wants it to work: there is no all-clear.
struct Dropped
{
    Incident incident;
};
struct EndComesNear
{
    QUuid connection;
    QString connectionName;
    LifeWarning warning;
};
struct ConnectionGone
{
    QUuid connection;
};
} // namespace alertinput

using AlertInput = std::variant<alertinput::Began, alertinput::Ended, alertinput::HealthEnded, alertinput::Dropped,
                                alertinput::EndComesNear, alertinput::ConnectionGone>;

/// What is to be told, without words.
struct AlertMessage
{
    enum class Kind {
        Problem,  ///< of one incident, or of more than three: a digest
        Reminder, ///< likewise
        AllClear, ///< of the incidents of one connection that were told, or of more than three
        Ending,   ///< of one end, or of more than three
        LastToday ///< the recipient gets no more today
    };
    Kind kind = Kind::Problem;
    QList<Incident> incidents; ///< of Problem, Reminder and AllClear
    QList<NearEnd> ends;       ///< of Ending
    QDateTime since;           ///< UTC; of the oldest incident

    /// Its incidents or ends have been taken out.
    bool isHollow() const { return kind != Kind::LastToday && incidents.isEmpty() && ends.isEmpty(); }
    bool operator==(const AlertMessage&) const = default;
};
QString toWord(AlertMessage::Kind kind); ///< "problem", "reminder", "all-clear", "ending", "last-today"

/// When it is, and where days begin.
struct AlertMoment
{
    QDateTime now; ///< UTC
    QTimeZone zone;
};

struct AlertDecision
{
    AlertState state;
    DayBudget budget;
    QList<AlertMessage> messages; ///< to be sent now
    QDateTime next;               ///< UTC; the next decision is due then, without inputs; null: none is
};

/// Decides who is told what. Pure. The rules:
///
///   An incident is told once it has held for `settings.after`, at least for a minute, and again after the times of
///   `settings.reminders`. Pauses of less than ten minutes do not end it.
///   What follows from a locked keyring, or from no network, is not told while that holds; its grace begins then.
///   Once everything that was told of a connection has been good for ten minutes, there is one all-clear.
///   Ends that come near are told without a grace.
///   More than three of a kind that become due within a minute are one message.
///   In quiet hours, in a pause, and after the last message of a day nothing is sent; what still holds is told after
///   it. That there is no more today is announced once.
///
/// Wall-clock time decides, because states survive restarts; a time in the state that is ahead of the clock counts as
/// now.
///
/// `inputs` happened at this moment, in this order; none: only time has passed.
AlertDecision decide(const AlertSettings& settings, AlertState state, DayBudget budget, const QList<AlertInput>& inputs,
                     const AlertMoment& moment);

} // namespace evergrant
