// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/requesthost.h"

namespace evergrant {

QString requestHost(const ConnectionClient& client, const std::optional<GrantInfo>& info)
{
    const auto config = info ? client.configFor(*info) : client.config();
    if (!config)
        return {};
    if (info && !info->isRenewable()) // it is checked
        return config->probe ? QUrl(config->probe->url).host() : QString();
    return config->tokenEndpoint.isEmpty() ? config->issuer.host() : config->tokenEndpoint.host();
}

} // namespace evergrant
