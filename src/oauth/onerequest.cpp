// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/onerequest.h"
#include "oauth/exactlyoncemanager.h"
#include "oauth/oneshotupload.h"
#include "oauth/replywatch.h"
#include <QNetworkReply>

namespace evergrant {

OneRequest::OneRequest(QObject* parent, std::chrono::milliseconds timeout)
    : QObject(parent)
    , m_manager(std::make_unique<ExactlyOnceManager>(timeout))
{
}

OneRequest::~OneRequest() = default;

QFuture<TokenExchange> OneRequest::post(QObject* parent, Clock& clock, const QUrl& url, Secret form,
                                        const Secret& authorization, std::chrono::milliseconds timeout)
{
    auto* one = new OneRequest(parent, timeout);
    one->m_manager->setAuthorization(url, authorization);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
    QNetworkReply* reply = one->m_manager->post(request, new OneShotUpload(std::move(form)));
    one->watch(reply, clock, timeout);
    return one->m_result.future();
}

QFuture<TokenExchange> OneRequest::get(QObject* parent, Clock& clock, const QUrl& url,
                                       std::chrono::milliseconds timeout)
{
    auto* one = new OneRequest(parent, timeout);
    one->watch(one->m_manager->get(QNetworkRequest(url)), clock, timeout);
    return one->m_result.future();
}

void OneRequest::watch(QNetworkReply* reply, Clock& clock, std::chrono::milliseconds timeout)
{
    m_watch = std::make_unique<ReplyWatch>(reply, clock, timeout, [this](TokenExchange exchange) {
        m_result.settle(std::move(exchange));
        deleteLater();
    });
}

} // namespace evergrant
