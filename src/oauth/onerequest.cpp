// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/onerequest.h"
#include "net/oneshotupload.h"
#include "net/replywatch.h"
#include "net/transport.h"
#include "oauth/rawbasic.h"
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr auto formType = "application/x-www-form-urlencoded";

/// Whoever has set a file need not be told to set one.
void nameCaFile(const QString& caFile, TokenExchange& exchange)
{
    if (!caFile.isEmpty() && exchange.transportCode == "tls-unknown-authority"_L1)
        exchange.transportError = unknownToFileText(caFile);
}

} // namespace

OneRequest::OneRequest(QObject* parent)
    : QObject(parent)
{
}

OneRequest::~OneRequest()
{
    m_watch.reset();
    if (m_isAnswered && m_managers)
        m_managers->giveBack(std::move(m_loan));
    if (m_refusal)
        m_result.settle(std::move(*m_refusal));
}

bool OneRequest::prepare(const Caller& caller, const QUrl& url, Headers headers)
{
    const Result<NetworkAccess> access = NetworkAccess::of(caller.config, caller.client);
    if (!access) {
        m_result.settle(notSent(access.error()));
        deleteLater();
        return false;
    }
    m_managers = caller.managers;
    if (m_managers)
        m_loan = m_managers->lend(*access, url);
    else
        m_loan.manager = std::make_unique<ExactlyOnceManager>(*access);
    m_loan.manager->setHeaders(url, std::move(headers));
    return true;
}

void OneRequest::send(const Caller& caller, const QUrl& url, const QByteArray& contentType, Secret body)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    watch(m_loan.manager->post(request, new OneShotUpload(std::move(body))), caller);
}

QFuture<TokenExchange> OneRequest::post(const Caller& caller, const QUrl& url, const TokenRequest& request)
{
    auto* one = new OneRequest(caller.parent);
    const QFuture<TokenExchange> result = one->m_result.future();
    if (!request.rawAuthorization.isEmpty())
        one->m_second.emplace(Second{caller.clock, caller.config, caller.client, url, request, caller.managers});
    one->m_isRawBasic = caller.config.clientAuth == ClientAuth::SecretBasicRaw && !request.authorization.isEmpty();
    if (one->prepare(caller, url, headersFor(caller.config, request.authorization)))
        one->send(caller, url, formType, request.form);
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
        one->watch(one->m_loan.manager->get(QNetworkRequest(url)), caller);
    return result;
}

void OneRequest::watch(QNetworkReply* reply, const Caller& caller)
{
    m_watch = std::make_unique<ReplyWatch>(reply, caller.clock, caller.config.timeout,
                                           [this, caFile = caller.config.network.caFile](TokenExchange exchange) {
                                               nameCaFile(caFile, exchange);
                                               answered(std::move(exchange));
                                           });
}

void OneRequest::answered(TokenExchange answer)
{
    if (m_second && !m_refusal && isClientRefused(answer, m_second->request.mayBeRepeated)) {
        m_refusal = std::move(answer);
        // The watch is calling, and is replaced.
        QMetaObject::invokeMethod(this, &OneRequest::sendSecond, Qt::QueuedConnection);
        return;
    }
    m_isAnswered = answer.delivery == TokenExchange::Delivery::Answered;
    answer.rawBasicAccepted = m_isRawBasic && isClientAccepted(answer);
    m_result.settle(std::move(answer));
    deleteLater();
}

void OneRequest::sendSecond()
{
    m_isRawBasic = true;
    const Second& second = *m_second;
    const Caller caller{parent(), second.clock, second.config, second.client, second.managers};
    m_watch.reset();
    if (prepare(caller, second.url, headersFor(second.config, second.request.rawAuthorization)))
        send(caller, second.url, formType, second.request.form);
}

} // namespace evergrant
