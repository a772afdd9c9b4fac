// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/apicheck.h"

#include "core/errorcode.h"
#include "net/transport.h"
#include "oauth/apiheader.h"
#include "oauth/onerequest.h"
#include <QCoreApplication>
#include <QCoroFuture>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ApiCheck)
};

} // namespace

ApiCheck::ApiCheck(QObject& owner, Clock& clock)
    : m_owner(owner)
    , m_clock(clock)
{
}

QCoro::Task<ProbeReport> ApiCheck::probe(ClientConfig config, ClientCredentials client, Secret accessToken) const
{
    ProbeReport unknown;
    unknown.code = errorcode::noProbe;
    unknown.message = Tr::tr("No call is known that would show whether this access works.");
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
    const OneRequest::Caller asking{&m_owner, m_clock, config, client};
    // Not in one expression with the await: GCC 12 destroys its temporaries twice.
    const QFuture<TokenExchange> asked =
        rule.post ? OneRequest::postJson(asking, url, rule.body, headers) : OneRequest::get(asking, url, headers);
    const TokenExchange answer = co_await asked;
    co_return readProbe(rule, config.learned, answer);
}

QCoro::Task<Result<void>> ApiCheck::reach(ClientConfig config, ClientCredentials client, QUrl url) const
{
    const OneRequest::Caller asking{&m_owner, m_clock, config, client};
    const QFuture<TokenExchange> asked = OneRequest::get(asking, url);
    const TokenExchange answer = co_await asked;
    // 511: the network's own sign-in page (RFC 6585 section 6), not the server.
    if (answer.fromProxy || answer.status == 511) {
        const QString code = answer.fromProxy ? u"proxy-auth"_s : u"http-511"_s;
        co_return fail(ErrorKind::Temporary, code,
                       answer.fromProxy ? transportText(code)
                                        : Tr::tr("The network wants you to sign in before it lets anything through."));
    }
    if (answer.status == 0)
        co_return fail(ErrorKind::Temporary, answer.transportCode, answer.transportError);
    co_return Result<void>();
}

} // namespace evergrant
