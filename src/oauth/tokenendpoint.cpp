// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/tokenendpoint.h"
#include "core/errorcode.h"
#include "core/grant/tokenreply.h"
#include "net/formencoding.h"
#include "net/transport.h"
#include "oauth/clientauthentication.h"
#include "oauth/introspectionanswer.h"
#include "oauth/rawbasic.h"
#include "oauth/tokengrant.h"
#include <QCoroFuture>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

TokenEndpoint::TokenEndpoint(Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_managers(std::make_shared<ManagerPool>(clock))
    , m_discovery(clock)
    , m_apis(*this, clock)
{
}

QFuture<TokenExchange> TokenEndpoint::send(const TokenGrant& grant, const ClientConfig& config,
                                           const ClientCredentials& client)
{
    if (!mayReceiveSecrets(config.tokenEndpoint))
        return ended(notSent(u"endpoint-unsafe"_s));
    const Result<TokenRequest> request = tokenRequest(grant, config, client, m_clock.now());
    if (!request)
        return ended(notSent(request.error()));
    return OneRequest::post(caller(config, client), config.tokenEndpoint, *request);
}

QFuture<TokenExchange> TokenEndpoint::sendToken(const QUrl& url, const ClientConfig& config,
                                                const ClientCredentials& client, const Secret& token,
                                                QByteArrayView hint)
{
    if (!mayReceiveSecrets(url))
        return ended(notSent(u"endpoint-unsafe"_s));
    FormBody form;
    form.add("token", token.reveal());
    form.add("token_type_hint", hint);
    const Result<Secret> authorization = authenticateClient(config, client, url, m_clock.now(), form);
    if (!authorization)
        return ended(notSent(authorization.error()));
    return OneRequest::post(caller(config, client), url,
                            {form.take(), *authorization, rawBasicAlternative(config, client)});
}

/// Notes what the answer tells of the time.
QCoro::Task<TokenExchange> TokenEndpoint::watched(QFuture<TokenExchange> answer, QString host)
{
    const QPointer<TokenEndpoint> self(this);
    TokenExchange exchange = co_await answer;
    const QDateTime there = httpTime(exchange.dateHeader);
    const bool isServers = exchange.delivery == TokenExchange::Delivery::Answered && !exchange.fromProxy;
    if (self && isServers && there.isValid())
        m_clockDifference = ClockDifference{host, std::chrono::seconds(m_clock.now().secsTo(there))};
    co_return exchange;
}

QCoro::Task<TokenExchange> TokenEndpoint::sendRefresh(ClientConfig config, ClientCredentials client,
                                                      Secret refreshToken)
{
    const auto answer = send(RefreshTokenGrant(refreshToken, config.replayPolicy), config, client);
    co_return co_await watched(answer, config.tokenEndpoint.host());
}

QCoro::Task<TokenExchange> TokenEndpoint::sendClientGrant(ClientConfig config, ClientCredentials client)
{
    const auto answer = config.grantType == GrantType::JwtBearer
                            ? send(JwtBearerGrant(config, client, m_clock.now()), config, client)
                            : send(ClientCredentialsGrant(config), config, client);
    co_return co_await watched(answer, config.tokenEndpoint.host());
}

QCoro::Task<Result<void>> TokenEndpoint::revoke(ClientConfig config, ClientCredentials client, Secret token)
{
    if (config.revocationEndpoint.isEmpty()) {
        co_return fail(
            ErrorKind::Failed, errorcode::revocationUnsupported,
            tr("%1 offers no way to revoke the access. Remove it in your account there.").arg(config.providerName));
    }
    if (!mayReceiveSecrets(config.revocationEndpoint)) {
        co_return fail(ErrorKind::Failed, u"endpoint-unsafe"_s,
                       tr("The revocation address of %1 is not https, so nothing was sent.").arg(config.providerName));
    }
    // Only a hint (RFC 7009 section 2.1): a server that finds nothing under it looks further.
    const QByteArrayView hint = isClientOnly(config.grantType) ? "access_token" : "refresh_token";
    const TokenExchange exchange = co_await sendToken(config.revocationEndpoint, config, client, token, hint);
    if (exchange.delivery != TokenExchange::Delivery::Answered) {
        co_return fail(
            ErrorKind::Temporary, exchange.transportCode,
            tr("%1 could not be asked to revoke the access. %2").arg(config.providerName, exchange.transportError));
    }
    if (exchange.status < 200 || exchange.status > 299) {
        co_return fail(
            ErrorKind::Temporary, u"http-%1"_s.arg(exchange.status),
            tr("%1 did not revoke the access (HTTP status %2).").arg(config.providerName).arg(exchange.status));
    }
    co_return Result<void>();
}

QCoro::Task<Result<Introspection>> TokenEndpoint::introspect(ClientConfig config, ClientCredentials client,
                                                             Secret accessToken)
{
    if (config.introspectionEndpoint.isEmpty()) {
        co_return fail(ErrorKind::Failed, u"introspection-unsupported"_s,
                       tr("%1 has no introspection endpoint.").arg(config.providerName));
    }
    const TokenExchange exchange =
        co_await sendToken(config.introspectionEndpoint, config, client, accessToken, "access_token");
    co_return readIntrospection(exchange, config.providerName);
}

QCoro::Task<ProbeReport> TokenEndpoint::probe(ClientConfig config, ClientCredentials client, Secret accessToken)
{
    return m_apis.probe(std::move(config), std::move(client), std::move(accessToken));
}

QCoro::Task<Result<void>> TokenEndpoint::reach(ClientConfig config, ClientCredentials client, QUrl url)
{
    return m_apis.reach(std::move(config), std::move(client), std::move(url));
}

QCoro::Task<Result<ClientConfig>> TokenEndpoint::discover(ClientConfig config, ClientCredentials client)
{
    return m_discovery.discover(std::move(config), std::move(client));
}

} // namespace evergrant
