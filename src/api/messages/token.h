// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connection.h"
#include "core/connection/probe.h"
#include <chrono>

namespace evergrant::api {

/// Hands out an access token, renewed first where that is needed.
struct Token
{
    static constexpr QLatin1StringView Name{"token"};
    struct Params
    {
        QString name;                      ///< required unless `host`
        QString host;                      ///< of the connection whose setting api_host it is; counts without a name
        std::chrono::seconds minValid{60}; ///< so long it must be good; 0 to 366 days
        Secret rejected;                   ///< an access token that an API refused; empty: none
        std::chrono::seconds timeout{30};  ///< an answer comes by then; 0 to 3600 s
    };
    struct Answer
    {
        Secret accessToken;
        QString tokenType;   ///< as the provider sent it; empty: it sent none
        QDateTime expiresAt; ///< UTC; null: never, or not known
        Secret header;       ///< the whole line, such as "Authorization: Bearer ..."
        QString warning;     ///< for a person; empty: none
    };
};

/// Renews one connection or all of them.
struct Refresh
{
    static constexpr QLatin1StringView Name{"refresh"};
    struct Params
    {
        QString name;       ///< required unless `all`
        bool all = false;   ///< every connection that is not paused and has a grant
        bool force = false; ///< also where the last renewal is younger than a minute
    };
    /// What came of one connection.
    struct Outcome
    {
        QString name;
        bool ok = false;
        QString message;            ///< one sentence for people
        std::optional<Error> error; ///< unless ok
        std::optional<std::chrono::seconds>
            freshFor;         ///< "fresh_seconds" in JSON: how old the renewal is that was joined
        bool checked = false; ///< there is nothing to renew
    };
    struct Answer
    {
        QList<Outcome> results;
    };
};

/// Makes one harmless call that proves the access.
struct Probe
{
    static constexpr QLatin1StringView Name{"probe"};
    using Params = ConnectionName;
    struct Answer
    {
        ProbeReport::Result result = ProbeReport::Result::Unknown;
        bool ok = false; ///< it works
        QString account; ///< whose access it is, for people; empty: not known
        QList<Place> places;
        QString message; ///< one plain sentence
        QString code;    ///< "http-401", "timeout", ...
    };
};

} // namespace evergrant::api
