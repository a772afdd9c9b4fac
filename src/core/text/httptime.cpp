// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/tokenreply.h"
#include "core/text/utc.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

QDateTime httpTime(const QByteArray& header)
{
    // RFC 9110 section 5.6.7: today's form "Sun, 06 Nov 1994 08:49:37 GMT", and two old ones that must be understood
    // as well: "Sunday, 06-Nov-94 08:49:37 GMT" and "Sun Nov  6 08:49:37 1994".
    static const QRegularExpression now(uR"(\A\w{3}, (\d\d) (\w{3}) (\d{4}) (\d\d:\d\d:\d\d) GMT\z)"_s);
    static const QRegularExpression old(uR"(\A\w+, (\d\d)-(\w{3})-(\d\d) (\d\d:\d\d:\d\d) GMT\z)"_s);
    static const QRegularExpression older(uR"(\A\w{3} (\w{3}) (\d\d?) (\d\d:\d\d:\d\d) (\d{4})\z)"_s);
    const QString text = QString::fromLatin1(header.left(64)).simplified();
    QStringList parts; // day, month, year, time
    if (const auto match = now.match(text); match.hasMatch())
        parts = {match.captured(1), match.captured(2), match.captured(3), match.captured(4)};
    else if (const auto oldMatch = old.match(text); oldMatch.hasMatch())
        parts = {oldMatch.captured(1), oldMatch.captured(2),
                 (oldMatch.captured(3) < u"70"_s ? u"20"_s : u"19"_s) + oldMatch.captured(3), oldMatch.captured(4)};
    else if (const auto olderMatch = older.match(text); olderMatch.hasMatch())
        parts = {olderMatch.captured(2), olderMatch.captured(1), olderMatch.captured(4), olderMatch.captured(3)};
    if (parts.isEmpty())
        return {};
    const QLocale english = QLocale::c();
    const QDate date = english.toDate(parts.mid(0, 3).join(u' '), u"d MMM yyyy"_s);
    const QTime time = QTime::fromString(parts.at(3), u"HH:mm:ss"_s);
    return date.isValid() && time.isValid() ? QDateTime(date, time, utcZone) : QDateTime();
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
