// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace evergrant {

/// A day as the language writes it, with the month in letters, because numbers are read in two ways: "3 Sep 2027",
/// "Sep 3, 2027", "3. Sept. 2027". QLocale's own forms are either longer, with the weekday, or shorter, in numbers.
QString dateText(QDate date, const QLocale& locale = QLocale());
/// Without its year: "3 Sep".
QString dayOfYearText(QDate date, const QLocale& locale = QLocale());

} // namespace evergrant
