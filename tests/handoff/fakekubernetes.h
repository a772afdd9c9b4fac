// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/system/systemclock.h"
#include "net/httpserver.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

namespace evergrant::test {

/// The part of the API of Kubernetes that a Secret needs: reading and patching "api" in the namespace "shop".
class FakeKubernetes
{
public:
    FakeKubernetes()
        : m_server(m_clock)
    {
        m_server.setHandler([this](const HttpRequest& request, const HttpResponder& responder) {
            seen.append(QString::fromLatin1(request.method + ' ' + request.path + '?' + request.query));
            responder.answer(handle(request));
        });
        if (!m_server.listen(QStringLiteral("127.0.0.1"), 0))
            QTest::qFail("no port", __FILE__, __LINE__);
    }

    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.port()); }
    QByteArray stored(const QString& key) const
    {
        return QByteArray::fromBase64(data.value(key).toString().toLatin1());
    }

    QJsonObject data;
    int version = 100;
    bool exists = true;
    QSet<QByteArray> verbs{"GET", "PATCH"};
    QByteArray token = "sa-token";
    std::optional<HttpAnswer> instead; ///< of every answer to a patch
    QStringList seen;

private:
    static HttpAnswer status(int code, const QString& message)
    {
        return json(code, {{QStringLiteral("kind"), QStringLiteral("Status")}, {QStringLiteral("message"), message}});
    }
    static HttpAnswer json(int code, const QJsonObject& object)
    {
        return jsonAnswer(code, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }

    HttpAnswer handle(const HttpRequest& request)
    {
        if (request.headers.value("authorization") != "Bearer " + token)
            return status(401, QStringLiteral("Unauthorized"));
        if (!verbs.contains(request.method))
            return status(403, QStringLiteral("secrets \"api\" is forbidden: User cannot patch resource"));
        if (!exists || request.path != "/api/v1/namespaces/shop/secrets/api")
            return status(404, QStringLiteral("secrets \"api\" not found"));
        QJsonObject now = data;
        if (request.method == "PATCH") {
            if (instead)
                return *instead;
            if (request.headers.value("content-type") != "application/merge-patch+json")
                return status(415, QStringLiteral("unsupported media type"));
            const QJsonObject patch =
                QJsonDocument::fromJson(request.body).object().value(QStringLiteral("data")).toObject();
            for (const QString& key : patch.keys()) {
                now.remove(key);
                if (!patch.value(key).isNull())
                    now.insert(key, patch.value(key));
            }
            if (!request.query.contains("dryRun=All") && now != data) {
                data = now;
                ++version;
            }
        }
        const QJsonObject metadata{{QStringLiteral("resourceVersion"), QString::number(version)}};
        return json(200, {{QStringLiteral("metadata"), metadata}, {QStringLiteral("data"), now}});
    }

    SystemClock m_clock;
    HttpServer m_server;
};

} // namespace evergrant::test
