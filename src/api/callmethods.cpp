// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/callmethods.h"

#include "api/commandfacts.h"
#include "api/storewaiting.h"
#include "core/system/smallfile.h"
#include "engine/engine.h"
#include "engine/usabletoken.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

constexpr qint64 largestBody = 16 * 1024 * 1024;
constexpr int unauthorized = 401;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Api)
};

/// In a thread of its own: a disk may be slow.
QFuture<Result<QByteArray>> fileContent(const QString& path)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(readSmallFile(path, largestBody));
        promise->finish();
    });
    return future;
}

QCoro::Task<Result<Secret>> bodyOf(Call::Params params)
{
    if (params.bodyFile.isEmpty())
        co_return Secret::take(QByteArray::fromBase64(params.body.reveal().toByteArray()));
    const auto future = fileContent(params.bodyFile);
    auto content = co_await future;
    if (!content)
        co_return fail(ErrorKind::Usage, content.error().code,
                       Tr::tr("The data of --data cannot be read: %1").arg(content.error().message));
    co_return Secret::take(std::move(*content));
}

/// With what only the consent has told, such as the host of the account's API.
Result<ClientConfig> configOf(const ManagedConnection& connection)
{
    auto config = connection.core().config();
    if (config && connection.grantInfo())
        config = connection.core().client.configFor(*connection.grantInfo());
    if (config && connection.grantInfo())
        config = withLearned(*config, connection.grantInfo()->learned);
    return config;
}

Result<ApiCall> callOf(const ManagedConnection& connection, const Call::Params& params)
{
    const auto config = configOf(connection);
    if (!config)
        return tl::unexpected(config.error());
    const auto method = apiCallMethod(params.method);
    if (!method)
        return tl::unexpected(method.error());
    const auto url = apiCallUrl(connection.settings(), *config, params.target, params.allowed);
    if (!url)
        return tl::unexpected(url.error());
    ApiCall call{*method, *url, {}, {}, params.timeout};
    for (const QString& line : params.headers) {
        const auto header = apiCallHeader(line, *config);
        if (!header)
            return tl::unexpected(header.error());
        call.headers.append(*header);
    }
    return call;
}

} // namespace

/// One request that was answered, or not.
struct CallMethods::Sent
{
    Result<ApiCallAnswer> answer;
    std::chrono::milliseconds took{0};
};

QCoro::Task<Result<CallMethods::Sent>> CallMethods::send(ManagedConnectionPtr connection, ApiCall call, Secret token)
{
    const Clock& clock = m_engine.ports().clock;
    const auto config = configOf(*connection);
    if (!config)
        co_return tl::unexpected(config.error());
    const auto client = co_await connection->core().client.credentials().forNetwork();
    const auto begin = clock.monotonic();
    auto answer = co_await m_apis->call(*config, client, call, token);
    Sent sent{std::move(answer), clock.monotonic() - begin};
    log(*connection, call, sent);
    co_return sent;
}

void CallMethods::log(const ManagedConnection& connection, const ApiCall& call, const Sent& sent) const
{
    // The query may hold what is nobody else's business.
    const QString what =
        u"%1 %2%3"_s.arg(QString::fromLatin1(call.method), call.url.host(), call.url.path(QUrl::FullyEncoded));
    QJsonObject details{{u"method"_s, QString::fromLatin1(call.method)},
                        {u"host"_s, call.url.host()},
                        {u"path"_s, call.url.path(QUrl::FullyEncoded)},
                        {u"milliseconds"_s, qint64(sent.took.count())}};
    if (!sent.answer) {
        details.insert(u"code"_s, sent.answer.error().code);
        connection.core().log(EventLevel::Warning, u"api-call"_s,
                              Tr::tr("%1: %2").arg(what, sent.answer.error().message), details);
        return;
    }
    details.insert(u"status"_s, sent.answer->status);
    if (const QString id = sent.answer->requestId(); !id.isEmpty())
        details.insert(u"request_id"_s, id);
    connection.core().log(sent.answer->isSuccess() ? EventLevel::Info : EventLevel::Warning, u"api-call"_s,
                          Tr::tr("%1 was answered with %2.").arg(what).arg(sent.answer->status), details);
}

QCoro::Task<Result<Call::Answer>> CallMethods::call(Call::Params params)
{
    const auto wanted = m_engine.connection(params.name);
    const auto connection = co_await opened(&m_engine, wanted, openingLimit);
    if (!connection)
        co_return tl::unexpected(connection.error());
    auto call = callOf(**connection, params);
    if (!call)
        co_return tl::unexpected(call.error());
    auto body = co_await bodyOf(params);
    if (!body)
        co_return tl::unexpected(body.error());
    call->body = *body;
    TokenDemand demand;
    const auto token = co_await (*connection)->token(demand);
    if (!token)
        co_return tl::unexpected(withoutToken(params.name, token.error(), commandFacts(**connection)));
    auto sent = co_await send(*connection, *call, token->accessToken);
    bool again = false;
    if (sent && sent->answer && sent->answer->status == unauthorized) {
        demand.rejected = token->accessToken;
        const auto renewed = co_await (*connection)->token(demand);
        // Without another token the API would say the same again: what it has said is the answer.
        again = renewed && renewed->accessToken != token->accessToken;
        if (again)
            sent = co_await send(*connection, *call, renewed->accessToken);
    }
    if (!sent)
        co_return tl::unexpected(sent.error());
    if (!sent->answer)
        co_return tl::unexpected(sent->answer.error());
    Call::Answer answer;
    answer.status = sent->answer->status;
    for (const auto& [name, value] : sent->answer->headers)
        answer.headers.append({QString::fromLatin1(name), QString::fromUtf8(value)});
    answer.body = Secret::take(sent->answer->body.reveal().toByteArray().toBase64());
    answer.requestId = sent->answer->requestId();
    answer.milliseconds = int(sent->took.count());
    answer.renewed = again;
    co_return answer;
}

} // namespace evergrant::api
