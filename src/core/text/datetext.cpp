// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/datetext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// The long form such as "dddd, d. MMMM yyyy" without weekday and with a short month.
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

} // namespace evergrant
