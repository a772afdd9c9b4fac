// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::test {

Secret secret(const QByteArray& text)
{
    QByteArray copy(text.constData(), text.size());
    return Secret::take(std::move(copy));
}

QByteArray mark(const Secret& value)
{
    return QCryptographicHash::hash(value.reveal(), QCryptographicHash::Sha256).first(16);
}

QByteArray mark(const QByteArray& value)
{
    return mark(secret(value));
}

TokenExchange answered(int status, const QByteArray& body)
{
    TokenExchange exchange;
    exchange.delivery = TokenExchange::Delivery::Answered;
    exchange.status = status;
    exchange.contentType = "application/json";
    exchange.body = secret(body);
    return exchange;
}

TokenExchange success(const QByteArray& accessToken, const QByteArray& refreshToken, int expiresIn)
{
    QJsonObject body{{u"token_type"_s, u"Bearer"_s}};
    if (!accessToken.isEmpty())
        body.insert(u"access_token"_s, QString::fromLatin1(accessToken));
    if (!refreshToken.isEmpty())
        body.insert(u"refresh_token"_s, QString::fromLatin1(refreshToken));
    if (expiresIn >= 0)
        body.insert(u"expires_in"_s, expiresIn);
    return answered(200, QJsonDocument(body).toJson());
}

TokenExchange refusal(const QByteArray& error, int status)
{
    return answered(status, "{\"error\":\"" + error + "\"}");
}

TokenExchange throttled(const QByteArray& retryAfter)
{
    auto exchange = answered(429, "{\"error\":\"slow_down\"}");
    exchange.retryAfter = retryAfter;
    return exchange;
}

TokenExchange lostReply()
{
    TokenExchange exchange;
    exchange.delivery = TokenExchange::Delivery::NoCompleteAnswer;
    exchange.transportError = u"the connection was closed before the answer"_s;
    exchange.transportCode = u"connection-closed"_s;
    return exchange;
}

TokenExchange unreachable()
{
    TokenExchange exchange;
    exchange.transportError = u"there is no network"_s;
    return exchange;
}

} // namespace evergrant::test
