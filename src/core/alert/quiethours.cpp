// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/quiethours.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

std::optional<QuietHours> QuietHours::fromText(const QString& text)
{
    constexpr qsizetype size = 11; // HH:MM-HH:MM
    if (text.size() != size || text.at(5) != u'-')
        return std::nullopt;
    const QuietHours hours{QTime::fromString(text.left(5), u"HH:mm"_s), QTime::fromString(text.right(5), u"HH:mm"_s)};
    if (!hours.from.isValid() || !hours.to.isValid() || hours.from == hours.to)
        return std::nullopt;
    return hours;
}

QString QuietHours::toText() const
{
    return from.toString(u"HH:mm"_s) + u'-' + to.toString(u"HH:mm"_s);
}

QDateTime QuietHours::endAfter(const QDateTime& when, const QTimeZone& zone) const
{
    const QDateTime local = when.toTimeZone(zone);
    const QTime time = local.time();
    const bool isIn = from < to ? time >= from && time < to : time >= from || time < to;
    if (!isIn)
        return when;
    const QDate day = time < to ? local.date() : local.date().addDays(1);
    const QDateTime end = QDateTime(day, to, zone).toUTC();
    return end > when ? end : when; // the hour that comes twice in autumn
}

} // namespace evergrant
