// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/alert/endcalendar.h"
#include <QStringList>

namespace evergrant::api {

/// What ends on a known day, for a calendar.
struct EndList
{
    static constexpr QLatin1StringView Name{"end-list"};
    struct Params
    {
        QStringList names; ///< of connections; empty: all
    };
    struct Answer
    {
        QList<CalendarEnd> ends; ///< of one connection together, the nearest first
    };
};

} // namespace evergrant::api
