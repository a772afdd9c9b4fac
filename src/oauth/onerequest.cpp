// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/onerequest.h"
#include "oauth/oneshotupload.h"
#include "oauth/replywatch.h"
#include <QNetworkReply>

namespace evergrant {

OneRequest::OneRequest(QObject* parent)
    : QObject(parent)
{
}

OneRequest::~OneRequest() = default;

bool OneRequest::prepare(const Caller& caller, const QUrl& url, Headers headers)
{
    const Result<NetworkAccess> access = NetworkAccess::of(caller.config, caller.client);
    if (!access) {
        m_result.settle(notSent(access.error()));
        deleteLater();
        return false;
    }
    m_manager = std::make_unique<ExactlyOnceManager>(*access);
    m_manager->setHeaders(url, std::move(headers));
    return true;
}

void OneRequest::send(const Caller& caller, const QUrl& url, const QByteArray& contentType, Secret body)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    watch(m_manager->post(request, new OneShotUpload(std::move(body))), caller);
}

QFuture<TokenExchange> OneRequest::post(const Caller& caller, const QUrl& url, Secret form, const Secret& authorization)
{
    auto* one = new OneRequest(caller.parent);
    const QFuture<TokenExchange> result = one->m_result.future();
    if (one->prepare(caller, url, headersFor(caller.config, authorization)))
        one->send(caller, url, "application/x-www-form-urlencoded", std::move(form));
    return result;
}

QFuture<TokenExchange> OneRequest::postJson(const Caller& caller, const QUrl& url, const QByteArray& json,
                                            Headers headers)
{
    auto* one = new OneRequest(caller.parent);
    const QFuture<TokenExchange> result = one->m_result.future();
    if (one->prepare(caller, url, std::move(headers)))
        one->send(caller, url, "application/json", Secret::take(QByteArray(json)));
    return result;
}

QFuture<TokenExchange> OneRequest::get(const Caller& caller, const QUrl& url, Headers headers)
{
    auto* one = new OneRequest(caller.parent);
    const QFuture<TokenExchange> result = one->m_result.future();
    if (one->prepare(caller, url, std::move(headers)))
        one->watch(one->m_manager->get(QNetworkRequest(url)), caller);
    return result;
}

void OneRequest::watch(QNetworkReply* reply, const Caller& caller)
{
    m_watch = std::make_unique<ReplyWatch>(reply, caller.clock, caller.config.timeout, [this](TokenExchange exchange) {
        m_result.settle(std::move(exchange));
        deleteLater();
    });
}

} // namespace evergrant
