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
    };
};

/// From the next request on. Errors: Usage "bad-proxy", which names the field.
struct SetProxy
{
    static constexpr QLatin1StringView Name{"set-proxy"};
    using Params = ProxyState::Answer;
    using Answer = ProxyState::Answer;
};

} // namespace evergrant::api
