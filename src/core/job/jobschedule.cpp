// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobschedule.h"

#include "core/text/utc.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr qint64 minutesOfDay = 24 * 60;
/// 29 February may be eight years away (2096 to 2104).
constexpr qint64 longestWait = 9 * 366 * minutesOfDay;
constexpr qint64 julianDayOf1970 = 2'440'588;

qint64 floorDivision(qint64 value, qint64 divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

/// Qt takes whatever else there is for a rule as of POSIX, in which "CET" is a name for UTC.
QTimeZone zoneNamed(const QString& name)
{
    if (name.isEmpty()) {
        const QTimeZone here = QTimeZone::systemTimeZone();
        return here.isValid() ? here : QTimeZone::utc(); // a container without zones
    }
    return name.contains(u'/') || name == u"UTC"_s ? QTimeZone(name.toUtf8()) : QTimeZone();
}

QDateTime timeOf(qint64 minute)
{
    return QDateTime::fromMSecsSinceEpoch(minute * 60'000, utcZone);
}

/// The first whole minute that is not before `time`.
qint64 minuteFrom(const QDateTime& time)
{
    return -floorDivision(-time.toMSecsSinceEpoch(), 60'000);
}

} // namespace

JobSchedule::JobSchedule(CronExpression expression, const QTimeZone& zone)
    : m_expression(std::move(expression))
    , m_zone(zone)
{
}

Result<JobSchedule> JobSchedule::make(const QString& expression, const QString& zone)
{
    auto parsed = CronExpression::parse(expression);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const QTimeZone found = zoneNamed(zone);
    if (!found.isValid())
        return fail(ErrorKind::Usage, u"bad-time-zone"_s,
                    QCoreApplication::translate("JobSchedule", "The time zone “%1” is not known. Use a name such as "
                                                               "Europe/Berlin, as timedatectl lists them.")
                        .arg(zone.left(60)));
    return JobSchedule(std::move(*parsed), found);
}

QDateTime JobSchedule::next(const QDateTime& after) const
{
    qint64 from = floorDivision(after.toMSecsSinceEpoch(), 60'000) + 1;
    const qint64 limit = from + longestWait;
    while (from < limit) {
        const Stretch stretch = stretchAt(from);
        if (const auto due = firstDue(stretch, from))
            return timeOf(*due);
        from = stretch.end;
    }
    return {};
}

JobSchedule::Stretch JobSchedule::stretchAt(qint64 minute) const
{
    const QDateTime time = timeOf(minute);
    Stretch stretch;
    stretch.offset = m_zone.offsetFromUtc(time) / 60;
    stretch.begin = minute - longestWait;
    stretch.end = minute + longestWait;
    stretch.localBefore = stretch.begin + stretch.offset;
    if (!m_zone.hasTransitions())
        return stretch;
    if (const auto next = m_zone.nextTransition(time); next.atUtc.isValid())
        stretch.end = std::min(stretch.end, minuteFrom(next.atUtc));
    if (const auto last = m_zone.previousTransition(time.addMSecs(1)); last.atUtc.isValid()) {
        const qint64 begin = minuteFrom(last.atUtc);
        if (begin > stretch.begin) {
            stretch.begin = begin;
            stretch.localBefore = begin + m_zone.offsetFromUtc(last.atUtc.addSecs(-1)) / 60;
        }
    }
    return stretch;
}

std::optional<qint64> JobSchedule::firstDue(const Stretch& stretch, qint64 from) const
{
    qint64 local = from + stretch.offset;
    if (m_expression.hasFixedTime()) {
        const bool isFirstMinute = from == stretch.begin;
        if (isFirstMinute && firstMatch(stretch.localBefore, local))
            return from; // the clock has jumped over it
        local = std::max(local, stretch.localBefore);
    }
    const auto match = firstMatch(local, stretch.end + stretch.offset);
    return match ? std::optional(*match - stretch.offset) : std::nullopt;
}

std::optional<qint64> JobSchedule::firstMatch(qint64 localBegin, qint64 localEnd) const
{
    for (qint64 local = localBegin; local < localEnd;) {
        const qint64 day = floorDivision(local, minutesOfDay);
        const qint64 endOfDay = std::min((day + 1) * minutesOfDay, localEnd);
        if (m_expression.matchesDay(QDate::fromJulianDay(julianDayOf1970 + day)))
            for (; local < endOfDay; ++local)
                if (m_expression.matchesMinute(int(local - day * minutesOfDay)))
                    return local;
        local = endOfDay;
    }
    return std::nullopt;
}

} // namespace evergrant
