// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/system/systemclock.h"
#include "net/httpserver.h"
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <functional>

namespace evergrant::test {

/// Vault as its documentation describes it: key/value engines of both versions, mounted at secret/ and kv1/, tokens,
/// logins, capabilities, standby and seal. Refuses what lacks the header X-Vault-Request.
class FakeVault
{
public:
    FakeVault();

    QString address() const;

    struct Version
    {
        QJsonObject data;
        bool deleted = false;
    };
    QMap<QString, QList<Version>> secrets; ///< of secret/, by path
    QMap<QString, QJsonObject> oldSecrets; ///< of kv1/
    QSet<QString> capabilities{QStringLiteral("create"), QStringLiteral("read"), QStringLiteral("update"),
                               QStringLiteral("delete")};
    QSet<QByteArray> tokens{"hvs.root"};
    QString acceptedSecretId = QStringLiteral("sid"), acceptedJwt;
    int lease = 3600;
    bool renewable = true, sealed = false, hidesMounts = false;
    QByteArray standbyFor; ///< sends everything on to this address
    std::function<void()> beforeWrite;

    QStringList seen; ///< "GET secret/data/shop"
    QByteArray lastNamespace;
    QSet<QByteArray> seenTokens;
    int logins = 0;

private:
    using Answer = HttpAnswer;
    Answer handle(const HttpRequest& request);
    Answer handleLogin(const QString& path, const QJsonObject& body);
    Answer handleWithToken(const HttpRequest& request, const QString& path, const QJsonObject& body);
    Answer handleSystem(const QString& path, const QJsonObject& body);
    Answer handleVersioned(const QByteArray& method, const QString& path, const QJsonObject& body);
    Answer handleOld(const QByteArray& method, const QString& path, const QJsonObject& body);
    Answer readVersioned(const QString& path);
    Answer writeVersioned(const QString& path, const QJsonObject& body, bool isPatch);
    Answer auth(const QByteArray& token) const;
    bool allows(const QByteArray& method) const;

    SystemClock m_clock;
    HttpServer m_server;
};

} // namespace evergrant::test
