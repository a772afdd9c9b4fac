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

ApiAnswer answerOf(const QNetworkReply& reply, TokenExchange exchange)
{
    ApiAnswer answer;
    answer.wasSent = exchange.delivery != TokenExchange::Delivery::NotSent;
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
    QNetworkReply* reply = request.body.isEmpty()
                               ? manager.sendCustomRequest(prepared, request.method)
                               : manager.sendCustomRequest(prepared, request.method, new OneShotUpload(request.body));
    Settled<ApiAnswer> answer;
    const auto future = answer.future();
    const ReplyWatch watch(reply, *clock, access.timeout, [&answer, reply](TokenExchange exchange) {
        answer.settle(answerOf(*reply, std::move(exchange)));
    });
    co_return co_await future;
}

} // namespace evergrant
