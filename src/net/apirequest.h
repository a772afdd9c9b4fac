// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "net/exactlyoncemanager.h"
#include "net/networkaccess.h"
#include <QCoroTask>
#include <QUrl>

namespace evergrant {

/// One HTTP request to an API.
struct ApiRequest
{
    QByteArray method; ///< "GET", "POST", "PUT", "PATCH", "DELETE"
    QUrl url;
    QList<ExactlyOnceManager::Header> headers; ///< Content-Type among them where there is a body
    Secret body;
};

/// What came of it. Nothing of it is trusted.
struct ApiAnswer
{
    bool wasSent = false;  ///< false: nothing of the body left this machine; true where there is no body
    bool complete = false; ///< a complete HTTP answer is here
    int status = 0;        ///< where complete
    Secret body;           ///< at most 1 MB
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QString transportCode;                            ///< unless complete: see transportText()

    QByteArray header(const QByteArray& lowerCaseName) const; ///< the first of that name; empty: none
};

/// Sends it exactly once: no redirects are followed, no cookies, no cache, no repetition; ends after `access.timeout`.
/// `clock` outlives the task.
QCoro::Task<ApiAnswer> sendApiRequest(ApiRequest request, NetworkAccess access, Clock* clock);

} // namespace evergrant
