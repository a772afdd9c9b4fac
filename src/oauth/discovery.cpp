// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/discovery.h"
#include "oauth/issuerhints.h"
#include "oauth/onerequest.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr std::chrono::hours goodFor{1};

tl::unexpected<Error> invalid(const ClientConfig& config, const QString& message)
{
    return fail(ErrorKind::PersonNeeded, u"discovery-invalid"_s, message.arg(config.issuer.toDisplayString()));
}

/// Takes the endpoints over that the settings do not have already.
Result<void> fillEndpoints(ClientConfig& config, const QJsonObject& metadata)
{
    const std::pair<QUrl*, QString> endpoints[] = {
        {&config.authorizationEndpoint, u"authorization_endpoint"_s},
        {&config.tokenEndpoint, u"token_endpoint"_s},
        {&config.revocationEndpoint, u"revocation_endpoint"_s},
        {&config.deviceAuthorizationEndpoint, u"device_authorization_endpoint"_s},
        {&config.introspectionEndpoint, u"introspection_endpoint"_s}};
    for (const auto& [endpoint, name] : endpoints) {
        if (!endpoint->isEmpty() || !metadata.contains(name))
            continue;
        const QString value = metadata[name].toString();
        *endpoint = QUrl(value, QUrl::StrictMode);
        if (!mayReceiveSecrets(*endpoint))
            return tl::unexpected(unusableEndpoint(config, name, value));
    }
    return {};
}

/// A client on its own is nobody whose account could be named, and without this scope the endpoint refuses good tokens
/// as if they were bad.
void fillProbe(ClientConfig& config, const QJsonObject& metadata)
{
    const QString url = metadata["userinfo_endpoint"_L1].toString();
    if (config.probe || config.grantType == GrantType::ClientCredentials || !config.scopes.contains("openid"_L1) ||
        !mayReceiveSecrets(QUrl(url, QUrl::StrictMode)))
        return;
    ProbeRule rule;
    rule.url = url;
    rule.header = HeaderForm(); // whatever form the API itself wants, this endpoint takes Bearer
    rule.scope = u"openid"_s;
    rule.account = {u"/preferred_username"_s, u"/email"_s, u"/name"_s};
    rule.accountId = u"/sub"_s;
    config.probe = rule;
}

/// Only between the two ways of sending a secret. Whether the connection or the preset chose one is not known here, but
/// what the server names as unsupported fails in either case; public clients and signed assertions are left as they
/// are, because servers leave those out of their list, and nobody could sign without a key.
void chooseClientAuth(ClientConfig& config, const QJsonObject& metadata)
{
    const QJsonArray supported = metadata["token_endpoint_auth_methods_supported"_L1].toArray();
    const bool basic = supported.contains(u"client_secret_basic"_s), post = supported.contains(u"client_secret_post"_s);
    if (config.clientAuth == ClientAuth::SecretBasic && !basic && post)
        config.clientAuth = ClientAuth::SecretPost;
    else if (config.clientAuth == ClientAuth::SecretPost && !post && basic)
        config.clientAuth = ClientAuth::SecretBasic;
}

} // namespace

QList<QUrl> metadataUrls(const QUrl& issuer)
{
    QString path = issuer.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl openId = issuer, oauth = issuer;
    const QString openIdPath = path + "/.well-known/openid-configuration"_L1;
    const QString oauthPath = "/.well-known/oauth-authorization-server"_L1 + path;
    openId.setPath(openIdPath, QUrl::StrictMode);
    oauth.setPath(oauthPath, QUrl::StrictMode);
    QUrl openIdSlash = openId, oauthSlash = oauth;
    openIdSlash.setPath(openIdPath + u'/', QUrl::StrictMode);
    oauthSlash.setPath(oauthPath + u'/', QUrl::StrictMode);
    return {openId, oauth, openIdSlash, oauthSlash};
}

Result<ClientConfig> withMetadata(ClientConfig config, QByteArrayView document)
{
    const QJsonDocument json = QJsonDocument::fromJson(document.toByteArray());
    if (!json.isObject()) {
        return invalid(config, Discovery::tr("What %1 publishes about itself cannot be read. Check the issuer in the "
                                             "connection's settings."));
    }
    const QJsonObject metadata = json.object();
    if (const QString given = metadata["issuer"_L1].toString(); !isSameIssuer(config.issuer, given))
        return tl::unexpected(issuerMismatch(config, given));
    if (const Result<void> filled = fillEndpoints(config, metadata); !filled)
        return tl::unexpected(filled.error());
    if (config.tokenEndpoint.isEmpty())
        return invalid(config, Discovery::tr("%1 does not say where its token address is."));
    if (metadata["authorization_response_iss_parameter_supported"_L1].toBool())
        config.sendsIssuer = true;
    fillProbe(config, metadata);
    chooseClientAuth(config, metadata);
    config.needsDiscovery = false;
    return config;
}

Discovery::Discovery(Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

Discovery::~Discovery() = default;

QCoro::Task<Result<ClientConfig>> Discovery::discover(ClientConfig config, ClientCredentials client)
{
    if (!config.needsDiscovery)
        co_return config;
    const QUrl issuer = config.issuer;
    if (!mayReceiveSecrets(issuer) || issuer.hasQuery())
        co_return invalid(config, tr("The issuer \"%1\" is not an https address."));
    const QString key = issuer.toString(QUrl::FullyEncoded) + u'\n' + config.network.caFile;
    if (const auto known = m_known.constFind(key);
        known != m_known.constEnd() && m_clock.monotonic() - known->fetchedAt < goodFor) {
        co_return withMetadata(config, known->document);
    }

    const QPointer<Discovery> self(this);
    std::optional<Error> redirected;
    const QList<QUrl> places = metadataUrls(issuerOfMetadata(issuer));
    for (const QUrl& url : places) {
        const TokenExchange answer = co_await OneRequest::get({this, m_clock, config, client}, url);
        if (!self)
            co_return fail(ErrorKind::Cancelled, u"cancelled"_s, tr("Looking up the provider was cancelled."));
        const bool answered = answer.delivery == TokenExchange::Delivery::Answered;
        if (!answered || answer.status == 429 || answer.status >= 500) {
            co_return fail(ErrorKind::Temporary, answered ? u"http-%1"_s.arg(answer.status) : answer.transportCode,
                           tr("%1 could not be asked for its addresses. %2")
                               .arg(issuer.toDisplayString(), answer.transportError)
                               .trimmed());
        }
        if (answer.status != 200) {
            if (answer.status / 100 == 3 && !redirected)
                redirected = redirectedMetadata(config, url, answer.location);
            continue;
        }
        Result<ClientConfig> filled = withMetadata(config, answer.body.reveal());
        if (filled)
            m_known.insert(key, {answer.body.reveal().toByteArray(), m_clock.monotonic()});
        co_return filled;
    }
    if (redirected)
        co_return tl::unexpected(*redirected);
    co_return invalid(config, tr("%1 publishes nothing about itself at the usual addresses. Check the issuer in the "
                                 "connection's settings."));
}

} // namespace evergrant
