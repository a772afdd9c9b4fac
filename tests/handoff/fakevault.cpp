// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakevault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::test {

namespace {

HttpAnswer json(int status, const QJsonObject& object)
{
    return jsonAnswer(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HttpAnswer errors(int status, const QString& text = {})
{
    return json(status, {{u"errors"_s, text.isEmpty() ? QJsonArray() : QJsonArray{text}}});
}

HttpAnswer nothing()
{
    HttpAnswer answer;
    answer.status = 204;
    return answer;
}

HttpAnswer denied()
{
    return errors(403, u"permission denied"_s);
}

} // namespace

FakeVault::FakeVault()
    : m_server(m_clock)
{
    m_server.setHandler(
        [this](const HttpRequest& request, const HttpResponder& responder) { responder.answer(handle(request)); });
    if (!m_server.listen(u"127.0.0.1"_s, 0))
        QTest::qFail("no port", __FILE__, __LINE__);
}

QString FakeVault::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server.port());
}

HttpAnswer FakeVault::handle(const HttpRequest& request)
{
    const QString path = QUrl::fromPercentEncoding(request.path.sliced(request.path.indexOf("/v1/") + 4));
    seen.append(QString::fromLatin1(request.method) + u' ' + path);
    lastNamespace = request.headers.value("x-vault-namespace");
    seenTokens.insert(request.headers.value("x-vault-token"));
    if (request.headers.value("x-vault-request") != "true")
        return errors(400, u"missing X-Vault-Request"_s);
    if (!standbyFor.isEmpty()) {
        HttpAnswer answer = plainAnswer(307);
        answer.headers.append({"Location", standbyFor + request.path});
        return answer;
    }
    if (sealed)
        return errors(503, u"Vault is sealed"_s);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (path.endsWith("/login"_L1))
        return handleLogin(path, body);
    if (!tokens.contains(request.headers.value("x-vault-token")))
        return denied();
    return handleWithToken(request, path, body);
}

HttpAnswer FakeVault::auth(const QByteArray& token) const
{
    return json(200, {{u"auth"_s, QJsonObject{{u"client_token"_s, QString::fromLatin1(token)},
                                              {u"lease_duration"_s, lease},
                                              {u"renewable"_s, renewable}}}});
}

HttpAnswer FakeVault::handleLogin(const QString& path, const QJsonObject& body)
{
    const bool good = path == "auth/approle/login"_L1
                          ? body.value("role_id"_L1) == "role"_L1 && body.value("secret_id"_L1) == acceptedSecretId
                          : path == "auth/kubernetes/login"_L1 && body.value("jwt"_L1) == acceptedJwt;
    if (!good)
        return errors(400, u"invalid role or secret ID"_s);
    const QByteArray token = "hvs.login" + QByteArray::number(++logins);
    tokens.insert(token);
    return auth(token);
}

HttpAnswer FakeVault::handleWithToken(const HttpRequest& request, const QString& path, const QJsonObject& body)
{
    if (path == "auth/token/lookup-self"_L1)
        return json(200, {{u"data"_s, QJsonObject{{u"ttl"_s, lease}, {u"renewable"_s, renewable}}}});
    if (path == "auth/token/renew-self"_L1)
        return auth(request.headers.value("x-vault-token"));
    if (path.startsWith("sys/"_L1))
        return handleSystem(path, body);
    if (!allows(request.method))
        return denied();
    if (request.method != "GET" && beforeWrite)
        std::exchange(beforeWrite, {})();
    if (path.startsWith("secret/data/"_L1))
        return handleVersioned(request.method, path.mid(12), body);
    return path.startsWith("kv1/"_L1) ? handleOld(request.method, path.mid(4), body) : denied();
}

bool FakeVault::allows(const QByteArray& method) const
{
    const QString needed = method == "GET"      ? u"read"_s
                           : method == "PATCH"  ? u"patch"_s
                           : method == "DELETE" ? u"delete"_s
                                                : u"update"_s;
    return capabilities.contains(needed);
}

HttpAnswer FakeVault::handleSystem(const QString& path, const QJsonObject& body)
{
    if (path == "sys/capabilities-self"_L1) {
        QJsonArray words;
        for (const QString& word : std::as_const(capabilities))
            words.append(word);
        const QString asked = body.value("paths"_L1).toArray().first().toString();
        return json(200, {{u"data"_s, QJsonObject{{asked, words}}}});
    }
    if (hidesMounts || !path.startsWith("sys/internal/ui/mounts/"_L1))
        return denied();
    const bool old = path.contains("mounts/kv1/"_L1);
    const QJsonObject options = old ? QJsonObject() : QJsonObject{{u"version"_s, u"2"_s}};
    return json(200, {{u"data"_s, QJsonObject{{u"path"_s, old ? u"kv1/"_s : u"secret/"_s},
                                              {u"type"_s, u"kv"_s},
                                              {u"options"_s, options}}}});
}

HttpAnswer FakeVault::handleVersioned(const QByteArray& method, const QString& path, const QJsonObject& body)
{
    if (method == "GET")
        return readVersioned(path);
    if (method == "DELETE") {
        if (secrets.contains(path))
            secrets[path].last().deleted = true;
        return nothing();
    }
    return writeVersioned(path, body, method == "PATCH");
}

HttpAnswer FakeVault::readVersioned(const QString& path)
{
    const QList<Version> versions = secrets.value(path);
    if (versions.isEmpty())
        return errors(404);
    const bool deleted = versions.last().deleted;
    const QJsonObject data{{u"data"_s, deleted ? QJsonValue() : QJsonValue(versions.last().data)},
                           {u"metadata"_s, QJsonObject{{u"version"_s, versions.size()}}}};
    return json(deleted ? 404 : 200, {{u"data"_s, data}});
}

HttpAnswer FakeVault::writeVersioned(const QString& path, const QJsonObject& body, bool isPatch)
{
    QList<Version>& versions = secrets[path];
    const QJsonValue cas = body.value("options"_L1).toObject().value("cas"_L1);
    if (!cas.isUndefined() && cas.toInteger() != versions.size())
        return errors(400, u"check-and-set parameter did not match the current version"_s);
    if (isPatch && (versions.isEmpty() || versions.last().deleted))
        return errors(404);
    QJsonObject data = isPatch ? versions.last().data : QJsonObject();
    for (const QString& key : body.value("data"_L1).toObject().keys()) {
        data.remove(key);
        if (const QJsonValue value = body.value("data"_L1).toObject().value(key); !value.isNull())
            data.insert(key, value);
    }
    versions.append({data, false});
    return json(200, {{u"data"_s, QJsonObject{{u"version"_s, versions.size()}}}});
}

HttpAnswer FakeVault::handleOld(const QByteArray& method, const QString& path, const QJsonObject& body)
{
    if (method == "GET")
        return oldSecrets.contains(path) ? json(200, {{u"data"_s, oldSecrets.value(path)}}) : errors(404);
    if (method == "PATCH")
        return errors(405, u"unsupported operation"_s);
    if (method == "DELETE")
        oldSecrets.remove(path);
    else
        oldSecrets.insert(path, body);
    return nothing();
}

} // namespace evergrant::test
