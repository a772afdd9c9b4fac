// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/configpool.h"

#include <QObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

Connection relevantOf(Connection connection)
{
    connection.id = QUuid();
    connection.name.clear();
    connection.title.clear();
    connection.paused = connection.heldAsCopy = false;
    connection.pausedUntil = QDateTime();
    connection.createdAt = {};
    return connection;
}

/// Qt's values are shared by their copies.
template <typename Value>
void shareIfEqual(Value& value, const Value& other)
{
    if (value == other)
        value = other;
}

void share(ClientConfig& config, const ClientConfig& other)
{
    for (const auto url :
         {&ClientConfig::authorizationEndpoint, &ClientConfig::tokenEndpoint, &ClientConfig::revocationEndpoint,
          &ClientConfig::issuer, &ClientConfig::deviceAuthorizationEndpoint, &ClientConfig::introspectionEndpoint,
          &ClientConfig::redirectUri})
        shareIfEqual(config.*url, other.*url);
    for (const auto map : {&ClientConfig::templates, &ClientConfig::authorizationParameters})
        shareIfEqual(config.*map, other.*map);
    shareIfEqual(config.scopes, other.scopes);
    shareIfEqual(config.network.proxy, other.network.proxy);
    if (config.probe && other.probe)
        shareIfEqual(config.probe->url, other.probe->url);
}

} // namespace

Result<ClientConfig> ConfigPool::resolve(const Connection& connection, const Presets& presets)
{
    const auto preset = presets.constFind(connection.providerId);
    if (preset == presets.constEnd())
        return fail(ErrorKind::PersonNeeded, u"unknown-provider"_s,
                    QObject::tr("There is no provider “%1” in this installation. Add its preset file, or remove the "
                                "connection.")
                        .arg(connection.providerId));
    return resolveClientConfig(connection, *preset);
}

ConfigPool::SharedConfig ConfigPool::configOf(const Connection& connection, const Presets& presets)
{
    const Connection settings = relevantOf(connection);
    Latest& latest = m_latest[connection.providerId];
    if (latest.config && latest.settings == settings)
        return latest.config;
    auto config = resolve(settings, presets);
    if (config && latest.config && *latest.config)
        share(*config, **latest.config);
    latest = {settings, std::make_shared<const Result<ClientConfig>>(std::move(config))};
    return latest.config;
}

} // namespace evergrant
