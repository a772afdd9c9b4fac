// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTime>
#include <QTimeZone>
#include <optional>

namespace evergrant {

/// A part of each day, in local time, in which nobody is told anything; "22:00-07:00" passes midnight.
struct QuietHours
{
    QTime from, to; ///< whole minutes; `to` does not belong to it

    /// "HH:MM-HH:MM", with two different times. Empty: it has another form.
    static std::optional<QuietHours> fromText(const QString& text);
    QString toText() const;

    /// `when`, or the end of the quiet hours that it lies in; UTC. Where the clocks change at the end, the first
    /// moment that they show it or a later time.
    QDateTime endAfter(const QDateTime& when, const QTimeZone& zone) const;

    bool operator==(const QuietHours&) const = default;
};

} // namespace evergrant
