// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/apirequests.h"

#include "net/apirequest.h"
#include "net/transport.h"
#include "oauth/apiheader.h"

namespace evergrant {

QCoro::Task<Result<ApiCallAnswer>> ApiRequests::call(ClientConfig config, ClientCredentials client, ApiCall call,
                                                     Secret accessToken)
{
    auto access = NetworkAccess::of(config, client);
    if (!access)
        co_return tl::unexpected(access.error());
    access->timeout = call.timeout;
    ApiRequest request{call.method, call.url, {apiHeader(config.header, config, accessToken)}, call.body};
    for (const auto& [name, value] : call.headers)
        request.headers.append({name, Secret::take(QByteArray(value))});
    const ApiAnswer answer = co_await sendApiRequest(request, *access, &m_clock);
    if (!answer.complete)
        co_return fail(ErrorKind::Temporary, answer.transportCode, transportText(answer.transportCode));
    co_return ApiCallAnswer{answer.status, answer.headers, answer.body};
}

} // namespace evergrant
