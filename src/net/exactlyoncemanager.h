// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "net/networkaccess.h"
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>

namespace evergrant {

/// Sends a request with a body at most once on the wire. A stock QNetworkAccessManager repeats a POST by itself up to
/// three times when the server closes without answering, follows a 307 with body and all, and loses the body of a 401
/// over HTTP/2.
///
/// Use a fresh one for each token request, or one of ManagerPool: its connections are its own, so none is stale, and
/// none of somebody else's requests has to be killed to make sure of it. No cookies, no cache, no redirects, no HTTP/2,
/// nobody answers an server's authentication challenge. GET may be repeated by Qt. Requests to this machine go through
/// no proxy that the connection names: there the name would mean the proxy's own machine.
class ExactlyOnceManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    /// A header of a request; the value may be secret.
    struct Header
    {
        QByteArray name;
        Secret value;
    };

    /// A request during which nothing moved for `access.timeout` ends.
    explicit ExactlyOnceManager(const NetworkAccess& access, QObject* parent = nullptr);

    bool isPlain() const { return m_access.plain; } ///< see NetworkAccess::plain
    /// A request with this `access` can go through it.
    bool reaches(const NetworkAccess& access) const
    {
        return isPlain() && access.plain && m_access.timeout == access.timeout;
    }

    /// The headers go with requests to exactly this URL and no other.
    void setHeaders(const QUrl& url, QList<Header> headers);

Q_SIGNALS:
    /// A POST was handed to the network; whoever reads the answer connects to it.
    void posted(QNetworkReply* reply);

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request, QIODevice* body) override;

private:
    QNetworkRequest hardened(const QNetworkRequest& request) const;
    void answerProxy(const QNetworkProxy& proxy, QAuthenticator* authenticator);

    NetworkAccess m_access;
    bool m_proxyAnswered = false;
    QUrl m_headersUrl;
    QList<Header> m_headers;
};

/// What every request to a token endpoint carries: the Authorization header, where it is not empty, and the preset's
/// own.
QList<ExactlyOnceManager::Header> headersFor(const ClientConfig& config, const Secret& authorization);

/// Whether anything of the body of the POST behind `reply` was read for sending.
bool uploadWasRead(const QNetworkReply& reply);

} // namespace evergrant
