// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace evergrant::test {

/// What an authorization server at `issuer` says about itself.
inline QByteArray metadata(const QUrl& issuer)
{
    const QString base = issuer.toString();
    return QJsonDocument(QJsonObject{{QStringLiteral("issuer"), base},
                                     {QStringLiteral("authorization_endpoint"), base + QStringLiteral("/auth")},
                                     {QStringLiteral("token_endpoint"), base + QStringLiteral("/token")},
                                     {QStringLiteral("revocation_endpoint"), base + QStringLiteral("/revoke")}})
        .toJson();
}

/// Metadata with these words, right or not.
inline QByteArray told(const char* issuer, const char* token, const char* revocation = nullptr)
{
    QJsonObject object{{QStringLiteral("issuer"), QString::fromLatin1(issuer)},
                       {QStringLiteral("token_endpoint"), QString::fromLatin1(token)}};
    if (revocation)
        object.insert(QStringLiteral("revocation_endpoint"), QString::fromLatin1(revocation));
    return QJsonDocument(object).toJson();
}

/// Of the connection crm, for which only the issuer was entered.
inline ClientConfig configFor(const QUrl& issuer)
{
    ClientConfig config;
    config.connectionName = QStringLiteral("crm");
    config.issuer = issuer;
    config.needsDiscovery = true;
    config.timeout = std::chrono::seconds(10);
    return config;
}

} // namespace evergrant::test
