// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace evergrant {

/// Something that ends on a known day, as a calendar shows it. The texts may hold a provider's words.
struct CalendarEnd
{
    QString uid;          ///< the same for the same end in every calendar: letters, digits, "-"
    QString title;        ///< of the connection
    QString summary;      ///< a few words without a full stop
    QString detail;       ///< what ends and what helps
    QDateTime at;         ///< UTC
    QList<int> daysAhead; ///< reminders, see warningDays()

    bool operator==(const CalendarEnd&) const = default;
};

/// An iCalendar file (RFC 5545): an event for each end with its reminders; lines of at most 75 octets, ended by CRLF.
/// `now`, UTC: when it is made.
QByteArray calendarOf(const QList<CalendarEnd>& ends, const QDateTime& now);

} // namespace evergrant
