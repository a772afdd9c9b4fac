// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/apirequest.h"
#include "net/oneshotupload.h"
#include "net/replywatch.h"
#include "net/settled.h"
#include <QCoroFuture>
#include <QNetworkReply>
#include <algorithm>

namespace evergrant {

namespace {

bool mayHaveBody(const QByteArray& method)
{
    return method == "POST" || method == "PUT" || method == "PATCH";
}

ApiAnswer answerOf(const QNetworkReply& reply, TokenExchange exchange, bool hasBody)
{
    ApiAnswer answer;
    answer.wasSent = !hasBody || exchange.delivery != TokenExchange::Delivery::NotSent;
    answer.complete = exchange.delivery == TokenExchange::Delivery::Answered;
    answer.transportCode = std::move(exchange.transportCode);
    if (!answer.complete)
        return answer;
    answer.status = exchange.status;
    answer.body = std::move(exchange.body);
    for (const auto& [name, value] : reply.rawHeaderPairs())
        answer.headers.append({name.toLower(), value});
    return answer;
}

} // namespace

QByteArray ApiAnswer::header(const QByteArray& lowerCaseName) const
{
    const auto found = std::ranges::find(headers, lowerCaseName, &std::pair<QByteArray, QByteArray>::first);
    return found == headers.end() ? QByteArray() : found->second;
}

QCoro::Task<ApiAnswer> sendApiRequest(ApiRequest request, NetworkAccess access, Clock* clock)
{
    ExactlyOnceManager manager(access);
    manager.setHeaders(request.url, request.headers);
    const QNetworkRequest prepared(request.url);
    const bool hasBody = !request.body.isEmpty();
    // A server may refuse a request that could have a body and does not say how long it is (RFC 9110 section 15.5.12).
    const bool saysLength = hasBody || mayHaveBody(request.method);
    QNetworkReply* reply = saysLength
                               ? manager.sendCustomRequest(prepared, request.method, new OneShotUpload(request.body))
                               : manager.sendCustomRequest(prepared, request.method);
    Settled<ApiAnswer> answer;
    const auto future = answer.future();
    const ReplyWatch watch(reply, *clock, access.timeout, [&answer, reply, hasBody](TokenExchange exchange) {
        answer.settle(answerOf(*reply, std::move(exchange), hasBody));
    });
    co_return co_await future;
}

} // namespace evergrant
