// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/tokenendpoint.h"
#include "oauth/clientauthentication.h"
#include "oauth/endpointrules.h"
#include "oauth/formencoding.h"
#include "oauth/onerequest.h"
#include "oauth/replywatch.h"
#include <QCoroFuture>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

TokenEndpoint::TokenEndpoint(Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_discovery(clock)
{
}

QCoro::Task<TokenExchange> TokenEndpoint::sendRefresh(ClientConfig config, Secret clientSecret, Secret refreshToken)
{
    if (!isSafeEndpoint(config.tokenEndpoint))
        co_return notSent(u"endpoint-unsafe"_s);
    FormBody form;
    form.add("grant_type", "refresh_token");
    form.add("refresh_token", refreshToken.reveal());
    const Result<Secret> authorization = authenticateClient(config, clientSecret, form);
    if (!authorization)
        co_return notSent(authorization.error().code);
    co_return co_await OneRequest::post(this, m_clock, config.tokenEndpoint, form.take(), *authorization,
                                        config.timeout);
}

QCoro::Task<Result<void>> TokenEndpoint::revoke(ClientConfig config, Secret clientSecret, Secret token)
{
    if (config.revocationEndpoint.isEmpty()) {
        co_return fail(
            ErrorKind::Failed, u"revocation-unsupported"_s,
            tr("%1 has no address for giving access back. Remove it in your account there.").arg(config.providerName));
    }
    if (!isSafeEndpoint(config.revocationEndpoint)) {
        co_return fail(ErrorKind::Failed, u"endpoint-unsafe"_s,
                       tr("The revocation address of %1 is not https, so nothing was sent.").arg(config.providerName));
    }
    FormBody form;
    form.add("token", token.reveal());
    form.add("token_type_hint", "refresh_token");
    const Result<Secret> authorization = authenticateClient(config, clientSecret, form);
    if (!authorization)
        co_return tl::unexpected(authorization.error());
    const TokenExchange exchange = co_await OneRequest::post(this, m_clock, config.revocationEndpoint, form.take(),
                                                             *authorization, config.timeout);
    if (exchange.delivery != TokenExchange::Delivery::Answered) {
        co_return fail(ErrorKind::Temporary, exchange.transportCode,
                       tr("%1 could not be reached to give the access back.").arg(config.providerName));
    }
    if (exchange.status != 200) {
        co_return fail(
            ErrorKind::Temporary, u"http-%1"_s.arg(exchange.status),
            tr("%1 did not take the access back (HTTP status %2).").arg(config.providerName).arg(exchange.status));
    }
    co_return Result<void>();
}

QCoro::Task<Result<ClientConfig>> TokenEndpoint::discover(ClientConfig config)
{
    return m_discovery.discover(std::move(config));
}

} // namespace evergrant
