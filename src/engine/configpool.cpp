// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/configpool.h"

namespace evergrant {

namespace {

/// Qt's values are shared by their copies.
template <typename Value>
void shareIfEqual(Value& value, const Value& other)
{
    if (value == other)
        value = other;
}

} // namespace

void ConfigPool::share(ClientConfig& config)
{
    const auto latest = m_latest.constFind(config.providerId);
    if (latest != m_latest.constEnd()) {
        for (const auto url :
             {&ClientConfig::authorizationEndpoint, &ClientConfig::tokenEndpoint, &ClientConfig::revocationEndpoint,
              &ClientConfig::issuer, &ClientConfig::deviceAuthorizationEndpoint, &ClientConfig::introspectionEndpoint,
              &ClientConfig::redirectUri})
            shareIfEqual(config.*url, (*latest).*url);
        for (const auto map : {&ClientConfig::templates, &ClientConfig::authorizationParameters})
            shareIfEqual(config.*map, (*latest).*map);
        shareIfEqual(config.clientId, latest->clientId);
        shareIfEqual(config.scopes, latest->scopes);
        shareIfEqual(config.network.proxy, latest->network.proxy);
        if (config.probe && latest->probe)
            shareIfEqual(config.probe->url, latest->probe->url);
    }
    m_latest.insert(config.providerId, config);
}

} // namespace evergrant
