// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/idtoken.h"

#include "core/connection/learned.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

std::optional<QJsonObject> payloadOf(QByteArrayView idToken)
{
    const qsizetype first = idToken.indexOf('.');
    const qsizetype second = first < 0 ? -1 : idToken.indexOf('.', first + 1);
    // A JWE has five parts (RFC 7516 section 3.1).
    if (second < 0 || idToken.indexOf('.', second + 1) >= 0)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(idToken.sliced(first + 1, second - first - 1).toByteArray(),
                                                        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (!decoded)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// One name, or a list of them (RFC 7519 section 4.1.3).
QStringList audienceIn(const QJsonValue& value)
{
    if (value.isString())
        return {value.toString()};
    QStringList names;
    const auto items = value.toArray();
    for (const auto& item : items)
        names.append(item.toString());
    return names;
}

} // namespace

std::optional<IdTokenClaims> readIdToken(QByteArrayView idToken)
{
    const auto payload = payloadOf(idToken);
    if (!payload)
        return std::nullopt;
    IdTokenClaims claims;
    claims.subject = textAtPointer(*payload, u"/sub"_s);
    for (const QString& name : {u"/preferred_username"_s, u"/email"_s, u"/name"_s}) {
        if (claims.name.isEmpty())
            claims.name = textAtPointer(*payload, name);
    }
    claims.nonce = payload->value("nonce"_L1).toString();
    claims.audience = audienceIn(payload->value("aud"_L1));
    return claims;
}

} // namespace evergrant
