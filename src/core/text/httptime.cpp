// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/tokenreply.h"
#include "core/text/utc.h"

#include <algorithm>
#include <numeric>

using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// -1 where anything else than digits is in it, or nothing.
int numberIn(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.size() > 4 || !std::ranges::all_of(text, isDigit))
        return -1;
    return std::accumulate(text.begin(), text.end(), 0, [](int sum, char digit) { return 10 * sum + (digit - '0'); });
}

/// Of two digits: it is before 2070. -1 where it is none.
int yearIn(QByteArrayView text)
{
    const int year = text.size() == 4 || text.size() == 2 ? numberIn(text) : -1;
    if (year < 0 || text.size() == 4)
        return year;
    return year + (year < 70 ? 2000 : 1900);
}

QDate dateOf(QByteArrayView day, QByteArrayView month, QByteArrayView year)
{
    constexpr QByteArrayView months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const auto at = month.size() == 3 ? months.indexOf(month) : -1;
    const bool isMonth = at >= 0 && at % 3 == 0;
    return isMonth && yearIn(year) > 0 ? QDate(yearIn(year), static_cast<int>(at) / 3 + 1, numberIn(day)) : QDate();
}

/// "08:49:37"
QTime clockIn(QByteArrayView text)
{
    if (text.size() != 8 || text[2] != ':' || text[5] != ':')
        return {};
    return {numberIn(text.first(2)), numberIn(text.sliced(3, 2)), numberIn(text.last(2))};
}

QDateTime timeOf(const QDate& date, const QTime& time)
{
    return date.isValid() && time.isValid() ? QDateTime(date, time, utcZone) : QDateTime();
}

} // namespace

QDateTime httpTime(const QByteArray& header)
{
    // RFC 9110 section 5.6.7: today's form "Sun, 06 Nov 1994 08:49:37 GMT", and two old ones that must be understood
    // as well: "Sunday, 06-Nov-94 08:49:37 GMT" and "Sun Nov  6 08:49:37 1994".
    const auto words = header.left(64).simplified().split(' ');
    const bool isGmt = words.front().endsWith(',') && words.back() == "GMT";
    if (isGmt && words.size() == 6)
        return timeOf(dateOf(words[1], words[2], words[3]), clockIn(words[4]));
    if (const auto date = words.value(1).split('-'); isGmt && words.size() == 4 && date.size() == 3)
        return timeOf(dateOf(date[0], date[1], date[2]), clockIn(words[2]));
    if (words.size() == 5 && !words.front().endsWith(','))
        return timeOf(dateOf(words[2], words[1], words[4]), clockIn(words[3]));
    return {};
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& header, const QDateTime& now)
{
    constexpr std::chrono::seconds longest = 24h;
    const QByteArray text = header.trimmed();
    if (!text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? std::min(std::chrono::seconds(seconds), longest) : longest;
    }
    const QDateTime time = httpTime(text);
    if (!time.isValid())
        return std::nullopt;
    return std::clamp<std::chrono::seconds>(std::chrono::seconds(now.secsTo(time)), 0s, longest);
}

} // namespace evergrant
