// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint/endpointsettings.h"
#include "http/worker.h"
#include "net/httpanswer.h"
#include "net/httprequest.h"

namespace evergrant::http {

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
