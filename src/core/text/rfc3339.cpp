// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/rfc3339.h"

namespace evergrant {

namespace {

/// Over the last `digits` characters before `end`.
void putNumber(char* end, int digits, int number)
{
    for (; digits > 0; --digits, number /= 10)
        *--end = char('0' + number % 10);
}

} // namespace

QByteArray rfc3339(const QDateTime& time)
{
    const QDateTime utc = time.toUTC();
    const QDate date = utc.date();
    int year = 0, month = 0, day = 0;
    date.getDate(&year, &month, &day);
    if (!utc.isValid() || year < 0 || year > 9999)
        return {};
    const QTime clock = utc.time();
    QByteArray text("0000-00-00T00:00:00Z");
    char* const begin = text.data();
    putNumber(begin + 4, 4, year);
    putNumber(begin + 7, 2, month);
    putNumber(begin + 10, 2, day);
    putNumber(begin + 13, 2, clock.hour());
    putNumber(begin + 16, 2, clock.minute());
    putNumber(begin + 19, 2, clock.second());
    return text;
}

} // namespace evergrant
