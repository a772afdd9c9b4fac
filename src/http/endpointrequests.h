// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/connection/connection.h"
#include "core/endpoint/endpointsettings.h"
#include "net/httpanswer.h"
#include "net/httprequest.h"
#include <QCoroTask>
#include <QJsonObject>
#include <functional>
#include <optional>

namespace evergrant::http {

/// What the endpoint gets from the worker; all of it outlives every request.
struct Worker
{
    Clock& clock;
    /// A method of api/messages, as over the local socket.
    std::function<QCoro::Task<Result<QJsonObject>>(QString method, QJsonObject params)> ask;
    std::function<std::optional<Connection>(const QString& name)> named;
    std::function<std::optional<Connection>(const QUuid& id)> withId;
    /// Another program may ask for its token, or one has asked; may be empty.
    std::function<void(const QUuid& id)> changed = {};
};

/// The SHA-256 of a key, as it is kept in EndpointConsumer.
QByteArray hashOfKey(QByteArrayView key);
/// Whose key the request has; compared in constant time. Null: nobody's.
const EndpointConsumer* consumerOf(const HttpRequest& request, const EndpointSettings& settings);

/// Answers one request that refusalOf() lets pass:
///   GET /v1/token/NAME[?min_valid=SECONDS]  /v1/header/NAME  /v1/status  /metrics    with a consumer's key
///   GET /v1/azure/NAME?resource=R           as IDENTITY_ENDPOINT of Azure App Service, key in X-IDENTITY-HEADER
///   GET /computeMetadata/...                as Google's metadata server, without a key
/// A connection that the consumer may not ask for is answered like one that does not exist.
QCoro::Task<HttpAnswer> answerTo(HttpRequest request, EndpointSettings settings, Worker worker);

} // namespace evergrant::http
