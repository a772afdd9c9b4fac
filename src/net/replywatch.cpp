// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/replywatch.h"
#include "core/errorcode.h"
#include "net/exactlyoncemanager.h"
#include <QNetworkReply>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr qint64 largestBody = 1024 * 1024;

// Errors that Qt derives from the HTTP status of an answer that did arrive.
bool isAboutStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return false;
    case QNetworkReply::NoError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return error >= QNetworkReply::ContentAccessDenied;
    }
}

} // namespace

ReplyWatch::ReplyWatch(QNetworkReply* reply, Clock& clock, std::chrono::milliseconds deadline, Done done)
    : m_reply(reply)
    , m_alarm(clock.makeAlarm([this] { stop(errorcode::timeout); }))
    , m_done(std::move(done))
{
    connect(reply, &QNetworkReply::readyRead, this, &ReplyWatch::read);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) { m_tlsErrors = errors; });
    connect(reply, &QNetworkReply::finished, this, &ReplyWatch::finish);
    m_alarm->set(deadline);
}

ReplyWatch::~ReplyWatch()
{
    stop(u"cancelled"_s);
    wipe(m_body);
}

void ReplyWatch::read()
{
    readAvailable();
    if (m_body.size() > largestBody)
        stop(u"too-large"_s);
}

/// Growing leaves no copy of the tokens behind.
void ReplyWatch::readAvailable()
{
    const qint64 ready = m_reply->bytesAvailable();
    if (ready <= 0)
        return;
    const qsizetype before = m_body.size();
    if (m_body.capacity() < before + ready) {
        QByteArray larger;
        larger.reserve(std::max<qsizetype>(16 * 1024, 2 * (before + ready)));
        larger += m_body;
        wipe(m_body);
        m_body = std::move(larger);
    }
    m_body.resize(before + ready);
    const qint64 count = m_reply->read(m_body.data() + before, ready);
    m_body.truncate(before + std::max<qint64>(count, 0));
}

void ReplyWatch::stop(const QString& why)
{
    if (!m_done || !m_stopped.isEmpty())
        return;
    m_stopped = why;
    if (m_reply)
        m_reply->abort(); // emits finished()
    finish();
}

void ReplyWatch::finish()
{
    if (!m_done)
        return;
    m_alarm->disarm();
    const Done done = std::exchange(m_done, nullptr);
    TokenExchange outcome;
    if (m_reply) {
        m_reply->disconnect(this);
        if (m_reply->isOpen())
            readAvailable();
        outcome = exchange();
    } else {
        outcome.delivery = TokenExchange::Delivery::NoCompleteAnswer;
        outcome.transportCode = u"cancelled"_s;
        outcome.transportError = transportText(outcome.transportCode);
    }
    if (outcome.delivery == TokenExchange::Delivery::Answered)
        outcome.body = Secret::take(std::exchange(m_body, {}));
    done(std::move(outcome));
}

TokenExchange ReplyWatch::exchange() const
{
    TokenExchange result;
    result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.contentType = m_reply->rawHeader("Content-Type");
    result.retryAfter = m_reply->rawHeader("Retry-After");
    result.dateHeader = m_reply->rawHeader("Date");
    result.challenge = m_reply->rawHeader("WWW-Authenticate");
    result.location = m_reply->rawHeader("Location");
    result.fromProxy = m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError;
    if (isComplete()) {
        result.delivery = TokenExchange::Delivery::Answered;
        return result;
    }
    result.transportCode = whyIncomplete();
    result.transportError = transportText(result.transportCode);
    // A server that ends the handshake over our certificate reads nothing of what TLS 1.3 lets us send before we know.
    const bool refusedInHandshake = result.transportCode == "tls-client-certificate"_L1;
    result.delivery = uploadWasRead(*m_reply) && !refusedInHandshake ? TokenExchange::Delivery::NoCompleteAnswer
                                                                     : TokenExchange::Delivery::NotSent;
    return result;
}

bool ReplyWatch::isComplete() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Kept from sending the body to the redirect's target, Qt drops the body of the redirect. Nobody needs it.
    if ((status == 307 || status == 308) && m_reply->error() == QNetworkReply::ContentReSendError)
        return m_stopped.isEmpty();
    if (!m_stopped.isEmpty() || status < 200 || m_body.size() > largestBody || !isAboutStatus(m_reply->error()))
        return false;
    const QByteArray announced = m_reply->rawHeader("Content-Length");
    return announced.isEmpty() || announced.toLongLong() == m_body.size();
}

QString ReplyWatch::whyIncomplete() const
{
    if (!m_stopped.isEmpty())
        return m_stopped;
    if (m_body.size() > largestBody)
        return u"too-large"_s;
    return failureCode(*m_reply, m_tlsErrors);
}

} // namespace evergrant
