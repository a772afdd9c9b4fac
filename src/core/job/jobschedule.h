// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/cronexpression.h"
#include <QDateTime>
#include <QTimeZone>

namespace evergrant {

/// When a job is due: an expression in a time zone. The rule for the days on which clocks are changed:
///
/// Real minutes are walked one after the other, and each is due whose local time matches. Where hour and minute are
/// fixed (CronExpression::hasFixedTime()), each local time comes exactly once: one that the clock jumps over is due in
/// the first minute after the jump, and one that comes twice is due the first time. With "*" or a step in hour or
/// minute a job follows the real minutes: "*/15 * * * *" goes on every quarter of an hour, through the hour that comes
/// twice, and an hour that the clock jumps over is simply not there.
class JobSchedule
{
public:
    JobSchedule(CronExpression expression, const QTimeZone& zone);
    /// `zone`: an IANA name; empty: this computer's. Errors: those of CronExpression::parse(); Usage "bad-time-zone".
    static Result<JobSchedule> make(const QString& expression, const QString& zone);

    /// The first time after `after`: UTC, a whole minute.
    QDateTime next(const QDateTime& after) const;

private:
    /// Minutes of UTC since 1970 in which the zone's offset does not change.
    struct Stretch
    {
        qint64 begin = 0, end = 0; ///< the end is not in it
        qint64 offset = 0;         ///< local minutes = minutes + offset
        qint64 localBefore = 0;    ///< where the local time of the stretch before ended
    };
    Stretch stretchAt(qint64 minute) const;
    std::optional<qint64> firstDue(const Stretch& stretch, qint64 from) const;
    std::optional<qint64> firstMatch(qint64 localBegin, qint64 localEnd) const;

    CronExpression m_expression;
    QTimeZone m_zone;
};

} // namespace evergrant
