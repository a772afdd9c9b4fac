// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/event.h"

namespace evergrant::api {

/// Reads the event log.
struct Log
{
    static constexpr QLatin1StringView Name{"log"};
    struct Params
    {
        QString name;                    ///< of a connection; empty: all, and the worker itself
        QDateTime since;                 ///< invalid: from the beginning
        std::optional<EventLevel> level; ///< and above; empty: all
        QString containing;              ///< in message or kind, in any case; empty: everything
        qint64 afterId = 0;              ///< only newer than this
        qint64 beforeId = 0;             ///< only older than this; 0: no bound
        int limit = 200;                 ///< 1 to 999
        bool newestFirst = true;
    };
    struct Answer
    {
        QList<Event> events;
        bool more = false;   ///< there are further ones
        qint64 lookedAt = 0; ///< id of the last event that `containing` was compared with; 0: none
    };
};

} // namespace evergrant::api
