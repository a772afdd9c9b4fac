// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/event/event.h"

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

/// What the journal keeps about one request for a token. A text is empty where nothing is known.
struct AttemptView
{
    QString id;            ///< "attempt" in JSON, as in the details of events
    QDateTime at;          ///< when the intent was stored, right before the request
    QString slot;          ///< a word of GrantSlot
    QString purpose;       ///< "refresh", "code" (a sign-in), "client" (a grant that needs nobody)
    QString outcome;       ///< "succeeded", "refused", "unknown", "not-sent"; empty: not concluded
    qint64 generation = 0; ///< of the token set whose refresh token was sent
    QString fingerprint;   ///< of that refresh token, 8 hex digits
    QString policy;        ///< the replay policy that was in force
    QString code;          ///< of the error
    QString phase;         ///< of the grant afterwards
    QString decision;      ///< what followed
    QDateTime concludedAt; ///< null: not concluded

    bool operator==(const AttemptView&) const = default;
};

/// The attempts of one connection to get tokens, newest first.
struct Attempts
{
    static constexpr QLatin1StringView Name{"attempts"};
    struct Params
    {
        QString name;    ///< required
        int limit = 100; ///< 1 to 999
    };
    struct Answer
    {
        QList<AttemptView> attempts;
    };
};

/// For how long the worker keeps events.
struct LogRetention
{
    static constexpr QLatin1StringView Name{"log-retention"};
    using Params = Nothing;
    struct Answer
    {
        std::chrono::days days{0};
    };
};

/// What is older is removed. Errors: Usage "bad-retention" unless it is 7 to 3650 days.
struct SetLogRetention
{
    static constexpr QLatin1StringView Name{"set-log-retention"};
    using Params = LogRetention::Answer;
    using Answer = LogRetention::Answer;
};

extern template struct Codec<AttemptView>;

} // namespace evergrant::api
