// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/exactlyoncemanager.h"
#include "oauth/oneshotupload.h"
#include <QNetworkReply>

namespace evergrant {

ExactlyOnceManager::ExactlyOnceManager(std::chrono::milliseconds transferTimeout, QObject* parent)
    : QNetworkAccessManager(parent)
{
    setTransferTimeout(static_cast<int>(transferTimeout.count()));
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setAutoDeleteReplies(false);
}

void ExactlyOnceManager::setAuthorization(const QUrl& url, Secret header)
{
    m_authorizedUrl = url;
    m_authorization = std::move(header);
}

QNetworkRequest ExactlyOnceManager::hardened(const QNetworkRequest& original) const
{
    QNetworkRequest request(original);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept", "application/json");
    // Without compression the length of the body can be compared with the one that was announced.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Connection", "close");
    request.setRawHeader("User-Agent", "Evergrant");
    if (!m_authorization.isEmpty() && request.url() == m_authorizedUrl)
        request.setRawHeader("Authorization", m_authorization.reveal().toByteArray());
    return request;
}

QNetworkReply* ExactlyOnceManager::createRequest(Operation operation, const QNetworkRequest& original, QIODevice* body)
{
    QNetworkRequest request = hardened(original);
    if (operation != PostOperation || !body)
        return QNetworkAccessManager::createRequest(operation, request, body);

    auto* upload = qobject_cast<OneShotUpload*>(body);
    if (!upload)
        upload = new OneShotUpload(Secret::take(body->readAll()));
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, upload->bodySize());
    QNetworkReply* reply = QNetworkAccessManager::createRequest(operation, request, upload);
    upload->setParent(reply);
    Q_EMIT posted(reply);
    return reply;
}

bool uploadWasRead(const QNetworkReply& reply)
{
    const auto* upload = reply.findChild<OneShotUpload*>(QString(), Qt::FindDirectChildrenOnly);
    return upload && upload->wasRead();
}

} // namespace evergrant
