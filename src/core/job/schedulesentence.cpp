// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/schedulesentence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleSentence)
};

using Field = CronExpression::Field;

constexpr qsizetype mostTimes = 6; ///< of a day that are listed one by one

QString clockOf(int hour, int minute)
{
    return u"%1:%2"_s.arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0'));
}

bool isRun(const QList<int>& values)
{
    return values.size() > 1 && values.last() - values.first() + 1 == values.size();
}

/// The step of values that begin with 0 and go on evenly to the end of the field; 0: they do not.
int stepOf(const QList<int>& values, int end)
{
    if (values.size() < 2 || values.first() != 0)
        return 0;
    const int step = values.at(1);
    if (end % step != 0 || values.size() != end / step)
        return 0;
    for (qsizetype i = 0; i < values.size(); ++i)
        if (values.at(i) != step * i)
            return 0;
    return step;
}

QString joined(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    return Tr::tr("%1 and %2", "the last two of a list").arg(parts.first(parts.size() - 1).join(u", "_s), parts.last());
}

/// "1, 15 and 20 to 25": three in a row and more become a range.
QString listOf(const QList<int>& values, const std::function<QString(int)>& name)
{
    QStringList parts;
    for (qsizetype first = 0; first < values.size();) {
        qsizetype last = first;
        while (last + 1 < values.size() && values.at(last + 1) == values.at(last) + 1)
            ++last;
        if (last - first >= 2) {
            parts << Tr::tr("%1 to %2", "a range").arg(name(values.at(first)), name(values.at(last)));
            first = last + 1;
        } else {
            parts << name(values.at(first));
            ++first;
        }
    }
    return joined(parts);
}

QString number(int value)
{
    return QString::number(value);
}

QString atTimes(const QList<int>& minutes, const QList<int>& hours)
{
    QStringList times;
    for (const int hour : hours)
        for (const int minute : minutes)
            times << clockOf(hour, minute);
    return joined(times);
}

/// Several times an hour.
QString often(const QList<int>& minutes, const QList<int>& hours)
{
    const int step = stepOf(minutes, 60);
    if (step == 0) {
        const QString list = listOf(minutes, &number);
        return hours.size() == 24 ? Tr::tr("At minute %1 of each hour").arg(list)
                                  : Tr::tr("At minute %1 of the hours %2").arg(list, listOf(hours, &number));
    }
    const QString every = step == 1 ? Tr::tr("Every minute") : Tr::tr("Every %1 minutes").arg(step);
    if (hours.size() == 24)
        return every;
    if (hours.size() == 1 || isRun(hours))
        return Tr::tr("%1 from %2 to %3", "how often, and two times of day")
            .arg(every, clockOf(hours.first(), 0), clockOf(hours.last(), minutes.last()));
    return Tr::tr("%1 in the hours %2", "how often").arg(every, listOf(hours, &number));
}

/// At one minute of many hours.
QString hourly(int minute, const QList<int>& hours)
{
    if (hours.size() == 24)
        return minute == 0 ? Tr::tr("Every hour, on the hour") : Tr::tr("Every hour at minute %1").arg(minute);
    if (const int step = stepOf(hours, 24); step > 0)
        return Tr::tr("Every %1 hours from %2 on").arg(step).arg(clockOf(0, minute));
    if (isRun(hours))
        return Tr::tr("Every hour from %1 to %2").arg(clockOf(hours.first(), minute), clockOf(hours.last(), minute));
    return Tr::tr("At minute %1 of the hours %2").arg(minute).arg(listOf(hours, &number));
}

QString weekdaysOf(const QList<int>& values)
{
    QList<int> fromMonday;
    for (const int value : values)
        fromMonday << (value == 0 ? 7 : value);
    std::ranges::sort(fromMonday);
    return listOf(fromMonday, [](int day) { return QLocale().dayName(day); });
}

QString daysOf(const QList<int>& values)
{
    const QString list = listOf(values, &number);
    return values.size() == 1 ? Tr::tr("on day %1 of the month").arg(list)
                              : Tr::tr("on the days %1 of the month").arg(list);
}

/// Empty: every day.
QString dayText(const CronExpression& schedule)
{
    const auto days = schedule.values(Field::Day), weekdays = schedule.values(Field::Weekday);
    const bool anyDay = days.size() == 31, anyWeekday = weekdays.size() == 7;
    if (schedule.isEitherDay())
        return anyDay || anyWeekday ? QString()
                                    : Tr::tr("%1, and besides on each %2").arg(daysOf(days), weekdaysOf(weekdays));
    if (anyDay)
        return anyWeekday ? QString() : weekdaysOf(weekdays);
    return anyWeekday ? daysOf(days) : Tr::tr("%1 if that is %2").arg(daysOf(days), weekdaysOf(weekdays));
}

} // namespace

QString scheduleSentence(const CronExpression& schedule)
{
    const auto minutes = schedule.values(Field::Minute), hours = schedule.values(Field::Hour);
    const auto months = schedule.values(Field::Month);
    const QString days = dayText(schedule);
    QStringList parts;
    if (minutes.size() * hours.size() <= mostTimes)
        parts << (days.isEmpty() ? Tr::tr("Every day at %1") : Tr::tr("At %1")).arg(atTimes(minutes, hours));
    else
        parts << (minutes.size() == 1 ? hourly(minutes.first(), hours) : often(minutes, hours));
    if (!days.isEmpty())
        parts << days;
    if (months.size() < 12)
        parts << Tr::tr("in %1", "months").arg(listOf(months, [](int month) { return QLocale().monthName(month); }));
    return parts.join(u", "_s);
}

} // namespace evergrant
