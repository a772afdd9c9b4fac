// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace evergrant {

/// A day as the language writes it, with the month in letters, because numbers are read in two ways: "3 Sep 2027",
/// "Sep 3, 2027", "3. Sept. 2027". QLocale's own forms are either longer, with the weekday, or shorter, in numbers.
QString dateText(QDate date, const QLocale& locale = QLocale());
/// Without its year: "3 Sep".
QString dayOfYearText(QDate date, const QLocale& locale = QLocale());
/// To the minute; where nobody has chosen a language (the C locale) with 24 hours.
QString timeOfDayText(QTime time, const QLocale& locale = QLocale());
QString timeOfDayTextWithSeconds(QTime time, const QLocale& locale = QLocale());
/// Local date and time with seconds, short, for tables; where nobody has chosen a language as in 2026-09-07 16:09:08.
QString momentText(const QDateTime& moment, const QLocale& locale = QLocale());

} // namespace evergrant
