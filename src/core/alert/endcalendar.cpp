// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/endcalendar.h"

#include "core/alert/alerttext.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr qsizetype longestLine = 75; // octets, RFC 5545 section 3.1
constexpr qsizetype longestSummary = 200, longestDetail = 2000;

/// Of the value type TEXT, RFC 5545 section 3.3.11.
QByteArray escaped(const QString& text, qsizetype most)
{
    QString line = oneLine(text, most);
    return line.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).toUtf8();
}

QByteArray timeIn(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

/// Folds between characters, not within one.
void add(QByteArray& file, const QByteArray& line)
{
    const auto continues = [&line](qsizetype at) { return (static_cast<unsigned char>(line.at(at)) & 0xc0U) == 0x80U; };
    qsizetype from = 0;
    while (line.size() - from > longestLine - (from > 0 ? 1 : 0)) {
        qsizetype to = from + longestLine - (from > 0 ? 1 : 0);
        while (continues(to))
            --to;
        file += (from > 0 ? " " : "") + line.mid(from, to - from) + "\r\n";
        from = to;
    }
    file += (from > 0 ? " " : "") + line.mid(from) + "\r\n";
}

void addEvent(QByteArray& file, const CalendarEnd& end, const QDateTime& now)
{
    const QByteArray summary = escaped(end.title + u": "_s + end.summary, longestSummary);
    add(file, "BEGIN:VEVENT");
    add(file, "UID:" + end.uid.toLatin1() + "@evergrant");
    add(file, "DTSTAMP:" + timeIn(now));
    add(file, "DTSTART:" + timeIn(end.at));
    add(file, "SUMMARY:" + summary);
    add(file, "DESCRIPTION:" + escaped(end.detail, longestDetail));
    add(file, "TRANSP:TRANSPARENT");
    for (const int days : end.daysAhead) {
        add(file, "BEGIN:VALARM");
        add(file, "ACTION:DISPLAY");
        add(file, "TRIGGER:-P" + QByteArray::number(days) + "D");
        add(file, "DESCRIPTION:" + summary);
        add(file, "END:VALARM");
    }
    add(file, "END:VEVENT");
}

} // namespace

QByteArray calendarOf(const QList<CalendarEnd>& ends, const QDateTime& now)
{
    QByteArray file;
    add(file, "BEGIN:VCALENDAR");
    add(file, "VERSION:2.0");
    add(file, "PRODID:-//Evergrant//Ends of authorizations//EN");
    add(file, "CALSCALE:GREGORIAN");
    for (const CalendarEnd& end : ends)
        addEvent(file, end, now);
    add(file, "END:VCALENDAR");
    return file;
}

} // namespace evergrant
