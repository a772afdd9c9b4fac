// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/endpointanswers.h"

#include "core/text/jsonvalues.h"
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::http {

namespace {

/// Of a token whose end is not known, for those who want a time: an hour, after which they ask again.
constexpr qint64 assumedLife = 3600;

QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString textOf(const Secret& secret)
{
    return QString::fromUtf8(secret.reveal());
}

int statusFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return 400;
    case ErrorKind::NoSuchConnection:
        return 404;
    case ErrorKind::PersonNeeded:
        return 409;
    case ErrorKind::Temporary:
    case ErrorKind::StoreLocked:
    case ErrorKind::Cancelled:
        return 503;
    case ErrorKind::Failed:
        break;
    }
    return 500;
}

} // namespace

HttpAnswer tokenAnswer(const api::Token::Answer& token)
{
    return jsonAnswer(200, bytesOf({{u"access_token"_s, textOf(token.accessToken)},
                                    {u"token_type"_s, token.tokenType},
                                    {u"expires_at"_s, timeToJson(token.expiresAt)}}));
}

HttpAnswer headerAnswer(const api::Token::Answer& token)
{
    HttpAnswer answer;
    answer.body = token.header.reveal().toByteArray() + '\n';
    return answer;
}

HttpAnswer azureAnswer(const api::Token::Answer& token, const QByteArray& resource, const QDateTime& now)
{
    const QDateTime end = token.expiresAt.isValid() ? token.expiresAt : now.addSecs(assumedLife);
    return jsonAnswer(200, bytesOf({{u"access_token"_s, textOf(token.accessToken)},
                                    {u"expires_on"_s, QString::number(end.toSecsSinceEpoch())},
                                    {u"resource"_s, QString::fromUtf8(resource)},
                                    {u"token_type"_s, u"Bearer"_s}}));
}

HttpAnswer errorAnswer(const Error& error)
{
    HttpAnswer answer = jsonAnswer(statusFor(error.kind), bytesOf({{u"error"_s, toJson(error)}}));
    if (answer.status == 503)
        answer.headers.emplaceBack("Retry-After", "30");
    return answer;
}

HttpAnswer keyWanted()
{
    const Error error{ErrorKind::Usage, u"key-wanted"_s,
                      QCoreApplication::translate("HttpEndpoint",
                                                  "Send the consumer's key as “Authorization: Bearer KEY”. "
                                                  "evergrant endpoint key add makes one.")};
    HttpAnswer answer = jsonAnswer(401, bytesOf({{u"error"_s, toJson(error)}}));
    answer.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return answer;
}

} // namespace evergrant::http
