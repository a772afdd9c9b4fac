// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/datetext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// The long form such as "dddd, d. MMMM yyyy" without weekday and with a short month.
bool isChosen(const QLocale& locale)
{
    return locale.language() != QLocale::C;
}

QString timeFormOf(const QLocale& locale)
{
    return isChosen(locale) ? locale.timeFormat(QLocale::ShortFormat) : u"HH:mm"_s;
}

QString formOf(const QLocale& locale)
{
    static const QRegularExpression weekday(uR"(^[\s,،]*d{3,4}[\s,،]*|[\s,،]*d{3,4}[\s,،]*$)"_s);
    return locale.dateFormat(QLocale::LongFormat).remove(weekday).replace(u"MMMM"_s, u"MMM"_s);
}

} // namespace

QString dateText(QDate date, const QLocale& locale)
{
    return locale.toString(date, formOf(locale));
}

QString dayOfYearText(QDate date, const QLocale& locale)
{
    static const QRegularExpression year(uR"(^y+[\s.,،]*|[\s,،]*('[^']*'\s*)?y+)"_s); // Spanish says 'de' before it
    return locale.toString(date, formOf(locale).remove(year));
}

QString timeOfDayText(QTime time, const QLocale& locale)
{
    return locale.toString(time, timeFormOf(locale));
}

QString timeOfDayTextWithSeconds(QTime time, const QLocale& locale)
{
    QString form = timeFormOf(locale);
    if (!form.contains(u's'))
        form.replace(u"mm"_s, u"mm:ss"_s);
    return locale.toString(time, form);
}

QString momentText(const QDateTime& moment, const QLocale& locale)
{
    const QDateTime local = moment.toLocalTime();
    const QString date =
        isChosen(locale) ? locale.toString(local.date(), QLocale::ShortFormat) : local.date().toString(Qt::ISODate);
    return date + u' ' + timeOfDayTextWithSeconds(local.time(), locale);
}

} // namespace evergrant
