// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include <QString>

namespace evergrant::api {

/// Tells which worker this is. A client sends nothing before this is answered, see link/protocol.h.
struct Hello
{
    static constexpr QLatin1StringView Name{"hello"};
    using Params = Nothing;
    struct Answer
    {
        QString version; ///< of the program
        qint64 pid = 0;
        QString profile;    ///< its folder
        bool open = false;  ///< the stores are
        bool stays = false; ///< it does not leave when idle
    };
};

/// From now on notices come over this connection.
struct Subscribe
{
    static constexpr QLatin1StringView Name{"subscribe"};
    struct Params
    {
        /// This client shows a person what Attention and Ending say; while none does, the worker shows it by itself.
        bool notifies = false;
        /// That of the client's window, ISO 639-1: the worker's texts are in it from now on, until a window has another
        /// one. Empty, or none of the worker's: it keeps its own. A worker of an earlier version knows only English.
        QString language = {};
    };
    using Answer = Nothing;
};

/// The worker does not leave when idle any more.
struct Stay
{
    static constexpr QLatin1StringView Name{"stay"};
    using Params = Nothing;
    using Answer = Nothing;
};

/// The worker ends, after requests that were sent to a provider have ended.
struct Stop
{
    static constexpr QLatin1StringView Name{"stop"};
    using Params = Nothing;
    using Answer = Nothing;
};

} // namespace evergrant::api
