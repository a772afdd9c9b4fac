// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"

namespace evergrant::api {

/// Which proxy the worker uses where a connection names none.
struct ProxyState
{
    static constexpr QLatin1StringView Name{"proxy"};
    using Params = Nothing;
    struct Answer
    {
        QString proxy; ///< required; "system", "none" or an address, which holds no password
        /// That requests reach without a proxy that is named, see core/connection/proxyexceptions.h.
        QStringList noProxy = {};
    };
};

/// From the next request on. Errors: Usage "bad-proxy", which names the field; "bad-no-proxy", likewise.
struct SetProxy
{
    static constexpr QLatin1StringView Name{"set-proxy"};
    struct Params
    {
        QString proxy;                           ///< required
        std::optional<QStringList> noProxy = {}; ///< "no_proxy" in JSON; absent: they stay as they are
    };
    using Answer = ProxyState::Answer;
};

} // namespace evergrant::api
