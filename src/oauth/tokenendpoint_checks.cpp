// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errorcode.h"
#include "net/transport.h"
#include "oauth/apiheader.h"
#include "oauth/introspectionanswer.h"
#include "oauth/tokenendpoint.h"
#include <QCoroFuture>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

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
    ProbeReport unknown;
    unknown.code = errorcode::noProbe;
    unknown.message = tr("No call is known that would show whether this access works.");
    if (!config.probe || !placeholdersIn(config.probe->url).isEmpty())
        co_return unknown;
    const ProbeRule rule = *config.probe;
    const QUrl url(rule.url, QUrl::StrictMode);
    if (!mayReceiveSecrets(url)) {
        unknown.code = u"endpoint-unsafe"_s;
        unknown.message = transportText(unknown.code);
        co_return unknown;
    }
    const OneRequest::Headers headers{apiHeader(rule.header.value_or(config.header), config, accessToken)};
    const OneRequest::Caller asking = caller(config, client);
    // Not in one expression with the await: GCC 12 destroys its temporaries twice.
    const QFuture<TokenExchange> asked =
        rule.post ? OneRequest::postJson(asking, url, rule.body, headers) : OneRequest::get(asking, url, headers);
    const TokenExchange answer = co_await asked;
    co_return readProbe(rule, config.learned, answer);
}

QCoro::Task<Result<void>> TokenEndpoint::reach(ClientConfig config, ClientCredentials client, QUrl url)
{
    const TokenExchange answer = co_await OneRequest::get(caller(config, client), url);
    // 511: the network's own sign-in page (RFC 6585 section 6), not the server.
    if (answer.fromProxy || answer.status == 511) {
        const QString code = answer.fromProxy ? u"proxy-auth"_s : u"http-511"_s;
        co_return fail(ErrorKind::Temporary, code,
                       answer.fromProxy ? transportText(code)
                                        : tr("The network wants you to sign in before it lets anything through."));
    }
    if (answer.status == 0)
        co_return fail(ErrorKind::Temporary, answer.transportCode, answer.transportError);
    co_return Result<void>();
}

} // namespace evergrant
