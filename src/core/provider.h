// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/providerrules.h"
#include "core/result.h"
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QUrl>
#include <chrono>
#include <optional>

namespace evergrant {

/// What is known about one provider; read from resources/providers/ID.json (schema: resources/providers/README.md).
struct ProviderPreset
{
    enum class SecretUse { Required, Optional, None };
    enum class Port { Fixed, Free };

    QString id;
    QString name;
    QString summary; ///< one line for the list of services
    QList<GrantType> grants;
    QMap<QString, QString> endpoints; ///< RFC 8414 names: authorization_endpoint, token_endpoint, issuer, ...
    QStringList requiredSettings;     ///< --set keys without which `add` is refused
    bool discovery = false;           ///< endpoints come from the issuer's metadata (RFC 8414, OpenID Discovery)

    QString clientIdLabel, clientSecretLabel; ///< the words of the provider's portal
    bool clientIdNeeded = true;               ///< false: the provider hands one out by itself (practice)
    SecretUse clientSecret = SecretUse::Optional;
    ClientAuth clientAuth = ClientAuth::SecretBasic;
    bool pkce = true;
    bool sendsIssuer = false; ///< the authorization response carries `iss` (RFC 9207): then it must match
    QStringList scopes;       ///< asked for when the connection names none
    QStringList alwaysScopes; ///< added to whatever is asked for, such as offline_access
    QMap<QString, QString> authorizationParameters; ///< extras such as access_type=offline

    QString redirectHost = QStringLiteral("127.0.0.1");
    QString redirectPath = QStringLiteral("/callback");
    Port redirectPort = Port::Free;

    bool zeroExpiresInMeansNever = false;
    std::optional<std::chrono::days> idleLimit, absoluteLimit; ///< of the refresh token
    std::optional<std::chrono::days> clientSecretLife;         ///< the longest that a client secret can be given
    ReplayPolicy replayPolicy;
    bool refreshAfterAuthorize = true;
    QList<RefusalRule> refusals;

    QUrl portal, documentation;
    QStringList setupSteps; ///< plain text with **bold**; {redirect_uri} is replaced
    QString setupNote;
};

/// The fields that parseProviderPreset() knows, those of inner objects as "redirect.host" and "errors.means"; the
/// schema's README must describe each.
QStringList providerPresetFields();

/// Reads and validates one preset. The error names `fileName` and the field, and says what was expected.
Result<ProviderPreset> parseProviderPreset(const QByteArray& json, const QString& fileName);

/// A connection with its preset: everything needed to talk to the authorization server, nothing secret.
struct ClientConfig
{
    QUuid connectionId;
    QString connectionName;
    QString providerId, providerName;
    QUrl authorizationEndpoint, tokenEndpoint, revocationEndpoint, issuer;
    bool needsDiscovery = false; ///< endpoints are empty until discovered from `issuer`
    QString clientId;
    ClientAuth clientAuth = ClientAuth::SecretBasic;
    QStringList scopes;
    bool pkce = true;
    bool sendsIssuer = false;
    QMap<QString, QString> authorizationParameters; ///< preset's extras, plus audience and resource where set
    /// Without a port while redirectPortFree. Without one and not free: no port was chosen yet; authorizing must fail.
    QUrl redirectUri;
    bool redirectPortFree = true; ///< any free port is taken at each attempt
    bool zeroExpiresInMeansNever = false;
    std::optional<std::chrono::days> idleLimit, absoluteLimit, clientSecretLife;
    ReplayPolicy replayPolicy;
    bool refreshAfterAuthorize = true;
    QList<RefusalRule> refusals;
    std::chrono::milliseconds timeout{15000}; ///< of one token request
};

/// Merges settings over the preset ({tenant}-like placeholders in endpoints are filled in from settings). Fails with
/// kind Usage and names the missing setting, e.g. `issuer`.
Result<ClientConfig> resolveClientConfig(const Connection& connection, const ProviderPreset& preset);

/// True where a request may carry secrets: a valid https URL without user name and fragment, or plain http to this
/// machine (localhost, 127.0.0.0/8, ::1).
bool mayReceiveSecrets(const QUrl& url);

/// A refresh token may only be sent to the origin (scheme, host, port) it was issued by.
bool sameOrigin(const QUrl& a, const QUrl& b);

} // namespace evergrant
