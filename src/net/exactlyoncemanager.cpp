// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/exactlyoncemanager.h"
#include "net/namedproxy.h"
#include "net/oneshotupload.h"
#include <QAuthenticator>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

ExactlyOnceManager::ExactlyOnceManager(const NetworkAccess& access, QObject* parent)
    : QNetworkAccessManager(parent)
    , m_access(access)
{
    setTransferTimeout(static_cast<int>(access.timeout.count()));
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setAutoDeleteReplies(false);
    if (access.direct)
        setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    else if (!access.proxy.isEmpty())
        setProxyFactory(new NamedProxy(access.proxy, access.proxyPassword)); // the manager owns it
    connect(this, &QNetworkAccessManager::proxyAuthenticationRequired, this, &ExactlyOnceManager::answerProxy);
}

void ExactlyOnceManager::answerProxy(const QNetworkProxy&, QAuthenticator* authenticator)
{
    // Once: a proxy that asks again has refused, and may lock the account of whoever goes on guessing.
    if (m_access.proxy.userName().isEmpty() || std::exchange(m_proxyAnswered, true))
        return;
    authenticator->setUser(m_access.proxy.userName(QUrl::FullyDecoded));
    authenticator->setPassword(QString::fromUtf8(m_access.proxyPassword.reveal()));
}

void ExactlyOnceManager::setHeaders(const QUrl& url, QList<Header> headers)
{
    m_headersUrl = url;
    m_headers = std::move(headers);
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
    request.setSslConfiguration(m_access.tls);
    if (request.url() != m_headersUrl)
        return request;
    for (const Header& header : m_headers)
        request.setRawHeader(header.name, header.value.reveal().toByteArray());
    return request;
}

QNetworkReply* ExactlyOnceManager::createRequest(Operation operation, const QNetworkRequest& original, QIODevice* body)
{
    QNetworkRequest request = hardened(original);
    if (!body)
        return QNetworkAccessManager::createRequest(operation, request, body);

    auto* upload = qobject_cast<OneShotUpload*>(body);
    if (!upload)
        upload = new OneShotUpload(Secret::take(body->readAll()));
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, upload->bodySize());
    QNetworkReply* reply = QNetworkAccessManager::createRequest(operation, request, upload);
    upload->setParent(reply);
    if (operation == PostOperation)
        Q_EMIT posted(reply);
    return reply;
}

QList<ExactlyOnceManager::Header> headersFor(const ClientConfig& config, const Secret& authorization)
{
    QList<ExactlyOnceManager::Header> headers;
    for (const auto& [name, value] : config.tokenHeaders.asKeyValueRange())
        headers.append({name.toUtf8(), Secret::take(value.toUtf8())});
    if (!authorization.isEmpty())
        headers.append({"Authorization", authorization});
    return headers;
}

bool uploadWasRead(const QNetworkReply& reply)
{
    const auto* upload = reply.findChild<OneShotUpload*>(QString(), Qt::FindDirectChildrenOnly);
    return upload && upload->wasRead();
}

} // namespace evergrant
