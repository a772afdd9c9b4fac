// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sincetime.h"

#include "cli/command.h"
#include "cli/options.h"
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

/// "20:54" or "20:54:30"; else invalid.
QTime timeOfDay(const QString& text)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? time : QTime::fromString(text, u"HH:mm:ss"_s);
}

} // namespace

Result<QDateTime> parseSince(const QString& text, const QDateTime& now)
{
    const QDate today = now.toLocalTime().date();
    if (text == "today"_L1)
        return today.startOfDay().toUTC();
    if (text == "yesterday"_L1)
        return today.addDays(-1).startOfDay().toUTC();

    static const QRegularExpression ago(u"\\A([0-9]{1,9})([smhdw])\\z"_s);
    if (const auto match = ago.match(text); match.hasMatch()) {
        static const QMap<QChar, qint64> seconds{{u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 86400}, {u'w', 604800}};
        const QDateTime since =
            now.toUTC().addSecs(-match.captured(1).toLongLong() * seconds.value(match.captured(2).at(0)));
        if (since.date().year() > 0)
            return since;
    }
    if (const QTime time = timeOfDay(text); time.isValid()) {
        const QDateTime ofToday(today, time);
        return (ofToday <= now ? ofToday : QDateTime(today.addDays(-1), time)).toUTC();
    }
    if (const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s); date.isValid())
        return date.startOfDay().toUTC();
    if (const QDateTime time = QDateTime::fromString(text, Qt::ISODate); time.isValid() && text.contains(u':'))
        return time.toUTC();
    return usageError(
        Command::tr("--since takes a time such as 20:54 or 2026-09-03T06:48:00Z, a date such as 2026-09-03, "
                    "\"today\", \"yesterday\", or how long ago, such as 90m, 2h or 3d; not \"%1\".")
            .arg(text));
}

} // namespace evergrant::cli
