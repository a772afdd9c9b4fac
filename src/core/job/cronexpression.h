// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QDate>
#include <QList>
#include <QString>

namespace evergrant {

/// When something is due, as crontab(5) of Debian's cron writes it: minute, hour, day of the month, month, day of the
/// week. Each field is a list of "*", numbers and ranges, a step may follow "*" and ranges; months and days of the week
/// also have names of three letters, and both 0 and 7 are Sunday. "@hourly", "@daily" and the like are short for five
/// fields.
///
/// Where neither day field begins with "*", a day is due that matches either of them; otherwise both must match.
///
/// Two things that cron takes and gets nothing sensible from are errors here: a range that goes backwards, and a step
/// that is longer than its range.
class CronExpression
{
public:
    /// Errors: Usage "bad-schedule", naming the field and the remedy; also where no day ever matches, such as 31
    /// February.
    static Result<CronExpression> parse(const QString& text);

    const QString& text() const { return m_text; } ///< as it was given
    bool matchesDay(const QDate& date) const;
    bool matchesMinute(int minuteOfDay) const; ///< 0 to 1439
    /// Minute and hour are named: neither field has "*" or a step. See JobSchedule.
    bool hasFixedTime() const { return m_hasFixedTime; }
    enum class Field { Minute, Hour, Day, Month, Weekday };
    /// What matches in a field, ascending; Sunday is 0 and comes once.
    QList<int> values(Field field) const;
    /// A day is due that matches either of the day fields.
    bool isEitherDay() const { return m_eitherDay; }

private:
    CronExpression() = default;
    bool matchesSomeDay() const;

    QString m_text;
    // Bit n stands for the value n.
    quint64 m_minutes = 0, m_hours = 0, m_days = 0, m_months = 0, m_weekdays = 0;
    bool m_eitherDay = false; ///< both day fields restrict
    bool m_hasFixedTime = false;
};

} // namespace evergrant
