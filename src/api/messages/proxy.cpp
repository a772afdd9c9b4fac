// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/proxy.h"

#include "api/messages/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

void fields(auto& codec, Of<ProxyState::Answer> auto& answer)
{
    codec.required("proxy"_L1, answer.proxy);
    codec.ifSet("no_proxy"_L1, answer.noProxy);
}

void fields(auto& codec, Of<SetProxy::Params> auto& params)
{
    codec.required("proxy"_L1, params.proxy);
    codec.ifSet("no_proxy"_L1, params.noProxy);
}

template struct Codec<ProxyState::Answer>;
template struct Codec<SetProxy::Params>;

} // namespace evergrant::api
