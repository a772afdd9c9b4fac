// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/proxy.h"

#include "api/messages/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

void fields(auto& codec, Of<ProxyState::Answer> auto& answer)
{
    codec.required("proxy"_L1, answer.proxy);
}

template struct Codec<ProxyState::Answer>;

} // namespace evergrant::api
