// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/secret.h"
#include <QByteArrayList>
#include <QUrl>
#include <chrono>
#include <utility>

namespace evergrant {

/// One request to a provider's API, as `evergrant call` makes it; the access token is added when it is sent.
struct ApiCall
{
    using Header = std::pair<QByteArray, QByteArray>; ///< name and value

    QByteArray method; ///< "GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"
    QUrl url;
    QList<Header> headers;
    Secret body;                              ///< what integrations send is nobody else's business
    std::chrono::milliseconds timeout{30000}; ///< of one request
};

/// What came of it. Nothing of it is trusted.
struct ApiCallAnswer
{
    int status = 0;
    QList<ApiCall::Header> headers; ///< names in lower case
    Secret body;                    ///< at most 1 MB

    bool isSuccess() const { return status >= 200 && status < 300; }
    /// What the provider calls this request, for its support; empty: it does not say. At most 100 printable characters.
    QString requestId() const;
};

/// Where the connection's API is: the host that the setting api_host names, else that of the call that proves the
/// access. Empty where neither is known.
QUrl apiBase(const Connection& connection, const ClientConfig& config);

/// The address of a call. `target` is a path that begins with "/", relative to apiBase(), or a whole address. A token
/// goes to the API's own hosts only, and to those in `allowed` ("HOST" or "HOST:PORT"), over https or to this machine.
/// Errors: Usage "no-api-host", "bad-target", "host-not-allowed", naming the option that helps.
Result<QUrl> apiCallUrl(const Connection& connection, const ClientConfig& config, const QString& target,
                        const QStringList& allowed);

/// "Name: value". Errors: Usage "bad-header": no such form, a line break, or a header that the request sets by itself.
Result<ApiCall::Header> apiCallHeader(const QString& line, const ClientConfig& config);

/// Upper case. Errors: Usage "bad-method", with the words that are possible.
Result<QByteArray> apiCallMethod(const QString& word);

} // namespace evergrant
