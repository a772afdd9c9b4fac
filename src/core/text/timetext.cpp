// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/health.h"

#include "core/text/datetext.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::TimeText)
};

} // namespace

QString durationText(std::chrono::seconds duration)
{
    const auto seconds = std::max<qint64>(duration.count(), 0);
    const qint64 days = seconds / 86400;
    const qint64 hours = seconds / 3600 % 24;
    const qint64 minutes = seconds / 60 % 60;
    if (seconds < 60)
        return Tr::tr("%1 s").arg(seconds);
    if (days == 0 && hours == 0)
        return Tr::tr("%1 min").arg(minutes);
    if (days == 0)
        return minutes == 0 ? Tr::tr("%1 h").arg(hours) : Tr::tr("%1 h %2 min").arg(hours).arg(minutes);
    const QString daysText = days == 1 ? Tr::tr("1 day") : Tr::tr("%1 days").arg(days);
    return hours == 0 ? daysText : Tr::tr("%1 %2 h", "days and hours, as in “3 days 4 h”").arg(daysText).arg(hours);
}

QString clockText(const QDateTime& when, const QDateTime& now)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    const QString time = timeOfDayText(local.time());
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0)
        return time;
    if (days == 1)
        return Tr::tr("tomorrow %1").arg(time);
    if (days > -7 && days < 7)
        return QLocale().toString(local.date(), u"ddd"_s) + u' ' + time;
    return dateText(local.date()) + u' ' + time;
}

} // namespace evergrant
