// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"
#include "core/provider/provider.h"
#include <QUrl>
#include <QUuid>
#include <chrono>
#include <optional>

namespace evergrant {

/// How requests of a connection reach the network.
struct NetworkSettings
{
    QUrl proxy;     ///< http or socks5, may hold a user name; empty: the system's
    QString caFile; ///< PEM: these authorities are trusted in place of the system's; empty: the system's
    bool clientCertificate = false; ///< TLS with the certificate and key of the credentials

    bool operator==(const NetworkSettings&) const = default;
};

/// A connection with its preset: everything needed to talk to the authorization server, nothing secret.
struct ClientConfig
{
    QUuid connectionId;
    QString connectionName;
    QString providerId, providerName;
    GrantType grantType = GrantType::Code;
    QUrl authorizationEndpoint, tokenEndpoint, revocationEndpoint, issuer;
    QUrl deviceAuthorizationEndpoint, introspectionEndpoint;
    bool needsDiscovery = false;          ///< endpoints are empty until discovered from `issuer`
    bool tokenEndpointDiscovered = false; ///< `issuer` named it; no setting and no preset did
    /// Endpoints (RFC 8414 names) whose address is only known after a consent; they are empty. See withLearned().
    QMap<QString, QString> templates;
    QList<LearnedRule> learned;
    QString clientId;
    QString username; ///< Basic's user name of a static grant; whom a JWT bearer assertion is about (`sub`)
    ClientAuth clientAuth = ClientAuth::SecretBasic;
    QStringList scopes;
    bool pkce = true;
    bool sendsIssuer = false;
    bool nonce = true; ///< where `openid` is among the scopes
    QString refreshTokenScope;
    QMap<QString, QString> authorizationParameters; ///< preset's extras, plus audience and resource where set
    QMap<QString, QString> tokenParameters, tokenHeaders;
    /// Without a port while redirectPortFree. Without one and not free: no port was chosen yet; authorizing must fail.
    QUrl redirectUri;
    bool redirectPortFree = true; ///< any free port is taken at each attempt
    bool zeroExpiresInMeansNever = false;
    std::optional<std::chrono::seconds> accessTokenLife; ///< where an answer does not say; only what is documented
    std::optional<std::chrono::days> idleLimit, absoluteLimit, clientSecretLife;
    QList<GrantEndRule> grantEnds = usualGrantEnds();
    ReplayPolicy replayPolicy;
    bool refreshAfterAuthorize = true;
    QList<RefusalRule> refusals;
    QList<AnnouncedEnd> announcedEnds; ///< of the addresses and steps that it uses, and of all scopes; see endsInUse()
    HeaderForm header;
    std::optional<ProbeRule> probe; ///< its address may still hold names of learned values
    NetworkSettings network;
    std::chrono::milliseconds timeout{15000}; ///< of one token request
};

/// Merges settings over the preset ({tenant}-like placeholders in endpoints are filled in from settings). Fails with
/// kind Usage and names the missing setting, e.g. `issuer`.
Result<ClientConfig> resolveClientConfig(const Connection& connection, const ProviderPreset& preset);

/// Fills what was learned into endpoints and probe. What is not there yet stays empty. Error PersonNeeded
/// "learned-value-refused" where an address would come out that must not receive secrets.
Result<ClientConfig> withLearned(ClientConfig config, const LearnedValues& values);
/// Where the client's credentials go first: the token endpoint, or the API itself for a static grant.
QUrl credentialEndpoint(const ClientConfig& config);

/// True where a request may carry secrets: a valid https URL without user name and fragment, or plain http to this
/// machine (localhost, 127.0.0.0/8, ::1).
bool mayReceiveSecrets(const QUrl& url);

/// Scheme, host and port, always with the port: "https://id.example:443". Empty for an empty URL.
QString originOf(const QUrl& url);
/// A refresh token may only be sent to the origin (scheme, host, port) it was issued by.
bool sameOrigin(const QUrl& a, const QUrl& b);
/// Whether `endpoint` (token, device authorization, revocation, introspection) may see what proves the client: only the
/// token endpoint's origin, which the client's credentials are bound to. Error PersonNeeded "secret-origin".
Result<void> checkProofReceiver(const ClientConfig& config, const QUrl& endpoint);

/// Of an address without a port: 1080 for socks5, else 8080.
quint16 proxyPort(const QUrl& proxy);

} // namespace evergrant
