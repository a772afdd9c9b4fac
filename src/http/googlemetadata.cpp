// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/googlemetadata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::http {

namespace {

constexpr auto accountPath = "/computeMetadata/v1/instance/service-accounts/default";
constexpr qint64 assumedLife = 3600;

QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HttpAnswer text(const QByteArray& body)
{
    HttpAnswer answer;
    answer.contentType = "application/text";
    answer.body = body;
    return answer;
}

QByteArray withoutSlash(QByteArray path)
{
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path;
}

} // namespace

bool isGoogleMetadata(const HttpRequest& request)
{
    return request.path == "/" || request.path.startsWith("/computeMetadata/");
}

bool wantsGoogleToken(const HttpRequest& request)
{
    return request.path == QByteArray(accountPath) + "/token" && request.headers.value("metadata-flavor") == "Google";
}

HttpAnswer googleAnswer(const HttpRequest& request, const QString& account, const QStringList& scopes)
{
    if (request.headers.value("metadata-flavor") != "Google")
        return withFlavor(plainAnswer(403));
    const QByteArray path = withoutSlash(request.path), base(accountPath);
    const QByteArray email = account.isEmpty() ? QByteArray("default") : account.toUtf8();
    const QJsonObject described{{u"aliases"_s, QJsonArray{u"default"_s}},
                                {u"email"_s, QString::fromUtf8(email)},
                                {u"scopes"_s, QJsonArray::fromStringList(scopes)}};
    if (path == "/")
        return withFlavor(text("computeMetadata/\n"));
    if (path == base)
        return withFlavor(jsonAnswer(200, bytesOf(described)));
    if (path == base.left(base.lastIndexOf('/')))
        return withFlavor(jsonAnswer(200, bytesOf({{u"default"_s, described}})));
    if (path == base + "/email")
        return withFlavor(text(email));
    if (path == base + "/scopes")
        return withFlavor(text(scopes.join(u'\n').toUtf8()));
    // Libraries look at a folder above it to find out whether this is a metadata server.
    if (base.startsWith(path + '/'))
        return withFlavor(text("service-accounts/\n"));
    return withFlavor(plainAnswer(404));
}

HttpAnswer googleToken(const api::Token::Answer& token, const QDateTime& now)
{
    const qint64 left = token.expiresAt.isValid() ? std::max<qint64>(0, now.secsTo(token.expiresAt)) : assumedLife;
    return withFlavor(jsonAnswer(200, bytesOf({{u"access_token"_s, QString::fromUtf8(token.accessToken.reveal())},
                                               {u"expires_in"_s, left},
                                               {u"token_type"_s, u"Bearer"_s}})));
}

HttpAnswer withFlavor(HttpAnswer answer)
{
    answer.headers.emplaceBack("Metadata-Flavor", "Google");
    return answer;
}

} // namespace evergrant::http
