// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>
#include <chrono>

namespace evergrant {

/// Sends a POST at most once on the wire. A stock QNetworkAccessManager repeats a POST by itself up to three times when
/// the server closes without answering, follows a 307 with body and all, and loses the body of a 401 over HTTP/2.
///
/// Use a fresh one for each token request: its connections are its own, so none is stale, and none of somebody else's
/// requests has to be killed to make sure of it. No cookies, no cache, no redirects, no HTTP/2, nobody answers an
/// authentication challenge. Proxies follow the system's configuration. GET may be repeated by Qt.
class ExactlyOnceManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    /// `transferTimeout` ends a request during which nothing moved for that long.
    explicit ExactlyOnceManager(std::chrono::milliseconds transferTimeout, QObject* parent = nullptr);

    /// The header goes with requests to exactly this URL and no other.
    void setAuthorization(const QUrl& url, Secret header);

Q_SIGNALS:
    /// A POST was handed to the network; whoever reads the answer connects to it.
    void posted(QNetworkReply* reply);

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request, QIODevice* body) override;

private:
    QNetworkRequest hardened(const QNetworkRequest& request) const;

    QUrl m_authorizedUrl;
    Secret m_authorization;
};

/// Whether anything of the body of the POST behind `reply` was read for sending.
bool uploadWasRead(const QNetworkReply& reply);

} // namespace evergrant
