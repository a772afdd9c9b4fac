// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/endpointrequests.h"

#include "api/messages/statusmetrics.h"
#include "http/endpointanswers.h"
#include "http/googlemetadata.h"
#include "http/requestguard.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::http {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(HttpEndpoint)
};

constexpr auto prometheusType = "text/plain; version=0.0.4; charset=utf-8";

Error noSuchConnection()
{
    return {
        ErrorKind::NoSuchConnection, u"no-such-connection"_s,
        Tr::tr("This consumer may ask for no connection of this name. evergrant endpoint key list shows for which.")};
}

Result<api::Token::Params> tokenParams(const QString& name, const HttpRequest& request)
{
    api::Token::Params params;
    params.name = name;
    const auto minValid = request.queryFields().value("min_valid");
    if (!minValid)
        return params;
    bool isNumber = false;
    params.minValid = std::chrono::seconds(minValid->toUInt(&isNumber));
    if (!isNumber)
        return fail(ErrorKind::Usage, u"bad-request"_s, Tr::tr("min_valid wants a number of seconds."));
    return params;
}

/// The connections of `consumer` that exist.
QStringList namesOf(const EndpointConsumer& consumer, const Worker& worker)
{
    QStringList names;
    for (const QUuid& id : consumer.connections)
        if (const auto connection = worker.withId(id))
            names += connection->name;
    return names;
}

QCoro::Task<Result<api::Status::Answer>> statusOf(Worker worker, QStringList names)
{
    if (names.isEmpty()) // would mean all of them
        co_return api::Status::Answer();
    const api::Status::Params params{names};
    auto status = co_await asked<api::Status>(worker, params);
    if (status)
        status->failingAlerts = {}; // they are of the whole profile
    co_return status;
}

HttpAnswer statusAnswer(const api::Status::Answer& status)
{
    return jsonAnswer(200, QJsonDocument(api::Codec<api::Status::Answer>::encode(status)).toJson());
}

HttpAnswer metricsAnswer(const api::Status::Answer& status)
{
    HttpAnswer answer;
    answer.contentType = prometheusType;
    answer.body = api::prometheusMetrics(status.connections);
    return answer;
}

QCoro::Task<HttpAnswer> overview(HttpRequest request, QStringList names, Worker worker)
{
    const auto status = co_await statusOf(worker, names);
    if (!status)
        co_return errorAnswer(status.error());
    co_return request.path == "/metrics" ? metricsAnswer(*status) : statusAnswer(*status);
}

/// `kind` is "token", "header" or "azure".
QCoro::Task<HttpAnswer> oneToken(HttpRequest request, QByteArray kind, Connection connection, Worker worker)
{
    if (kind == "azure" && connection.providerId != "microsoft"_L1) {
        const Error error{ErrorKind::Usage, u"not-microsoft"_s,
                          Tr::tr("%1 is not a connection to Microsoft.").arg(connection.name)};
        co_return errorAnswer(error);
    }
    const auto params = tokenParams(connection.name, request);
    if (!params)
        co_return errorAnswer(params.error());
    const auto token = co_await asked<api::Token>(worker, *params);
    if (!token)
        co_return errorAnswer(token.error());
    if (kind == "azure")
        co_return azureAnswer(*token, request.queryFields().value("resource").value_or(QByteArray()),
                              worker.clock.now());
    co_return kind == "header" ? headerAnswer(*token) : tokenAnswer(*token);
}

QCoro::Task<HttpAnswer> google(HttpRequest request, QUuid id, Worker worker)
{
    const auto connection = worker.withId(id);
    if (!connection)
        co_return plainAnswer(404);
    const QStringList names{connection->name};
    if (!wantsGoogleToken(request)) {
        const auto status = co_await statusOf(worker, names);
        const QString account =
            status && !status->connections.isEmpty() ? status->connections.first().account : QString();
        co_return googleAnswer(request, account, connection->scopes);
    }
    api::Token::Params params;
    params.name = connection->name;
    const auto token = co_await asked<api::Token>(worker, params);
    if (!token)
        co_return withFlavor(errorAnswer(token.error()));
    co_return googleToken(*token, worker.clock.now());
}

} // namespace

QByteArray hashOfKey(QByteArrayView key)
{
    return QCryptographicHash::hash(key.toByteArray(), QCryptographicHash::Sha256);
}

const EndpointConsumer* consumerOf(const HttpRequest& request, const EndpointSettings& settings)
{
    const QByteArray key = keyOf(request);
    if (key.isEmpty())
        return nullptr;
    const Secret hash = Secret::take(hashOfKey(key));
    const EndpointConsumer* found = nullptr;
    for (const auto& consumer : settings.consumers)
        if (Secret::take(QByteArray(consumer.keyHash)) == hash)
            found = &consumer;
    return found;
}

QCoro::Task<HttpAnswer> answerTo(HttpRequest request, EndpointSettings settings, Worker worker)
{
    if (isGoogleMetadata(request))
        co_return co_await google(request, settings.googleConnection, worker);
    const EndpointConsumer* consumer = consumerOf(request, settings);
    if (!consumer)
        co_return keyWanted();
    if (request.path == "/v1/status" || request.path == "/metrics") {
        const QStringList names = namesOf(*consumer, worker);
        co_return co_await overview(request, names, worker);
    }
    const QByteArrayList parts = request.path.split('/'); // "", "v1", "token", NAME
    static const QByteArrayList kinds{"token", "header", "azure"};
    if (parts.size() != 4 || parts[1] != "v1" || !kinds.contains(parts[2]))
        co_return plainAnswer(404);
    const auto connection = worker.named(QString::fromLatin1(QByteArray::fromPercentEncoding(parts[3])));
    if (!connection || !consumer->connections.contains(connection->id)) {
        const Error error = noSuchConnection();
        co_return errorAnswer(error);
    }
    const QByteArray kind = parts[2];
    co_return co_await oneToken(request, kind, *connection, worker);
}

} // namespace evergrant::http
