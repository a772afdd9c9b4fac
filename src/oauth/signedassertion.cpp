// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/signedassertion.h"

#include "net/keymaterial.h"
#include "net/privatekey.h"
#include "net/random.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr std::chrono::seconds before{30};
constexpr std::chrono::minutes after{5};

/// What an assertion says (RFC 7523 section 3). Empty ones are left out.
struct AssertionClaims
{
    QString issuer, subject, audience, scope;
};

QByteArray encoded(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(base64Url);
}

Result<QJsonObject> headerFor(const ClientCredentials& client, const QString& algorithm)
{
    QJsonObject header{{u"alg"_s, algorithm}, {u"typ"_s, u"JWT"_s}};
    if (!client.keyId.isEmpty())
        header.insert(u"kid"_s, client.keyId);
    if (client.certificate.isEmpty())
        return header;
    const Result<QSslCertificate> certificate = clientCertificate(client);
    if (!certificate)
        return tl::unexpected(certificate.error());
    const auto thumbprint = [&certificate](QCryptographicHash::Algorithm hash) {
        return QString::fromLatin1(certificate->digest(hash).toBase64(base64Url));
    };
    header.insert(u"x5t#S256"_s, thumbprint(QCryptographicHash::Sha256));
    header.insert(u"x5t"_s, thumbprint(QCryptographicHash::Sha1));
    return header;
}

QJsonObject payloadFor(const AssertionClaims& claims, const QDateTime& now)
{
    const qint64 begin = now.toSecsSinceEpoch() - before.count();
    QJsonObject payload{{u"jti"_s, QString::fromLatin1(randomText(128).reveal())},
                        {u"iat"_s, begin},
                        {u"nbf"_s, begin},
                        {u"exp"_s, now.addDuration(after).toSecsSinceEpoch()}};
    const std::pair<QString, QString> named[] = {
        {u"iss"_s, claims.issuer}, {u"sub"_s, claims.subject}, {u"aud"_s, claims.audience}, {u"scope"_s, claims.scope}};
    for (const auto& [name, value] : named) {
        if (!value.isEmpty())
            payload.insert(name, value);
    }
    return payload;
}

QString text(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded);
}

Result<Secret> signedWith(const PrivateKey& key, const ClientCredentials& client, const QString& algorithm,
                          const AssertionClaims& claims, const QDateTime& now)
{
    const Result<QJsonObject> header = headerFor(client, algorithm);
    if (!header)
        return tl::unexpected(header.error());
    QByteArray token = encoded(*header) + '.' + encoded(payloadFor(claims, now));
    const Result<QByteArray> signature = key.sign(algorithm, token);
    if (!signature)
        return tl::unexpected(signature.error());
    const QByteArray ending = '.' + signature->toBase64(base64Url);
    token.reserve(token.size() + ending.size()); // before there is anything secret in it
    token += ending;
    return Secret::take(std::move(token));
}

} // namespace

Result<Secret> clientAssertion(const ClientConfig& config, const ClientCredentials& client, const QDateTime& now)
{
    const Result<PrivateKey> key = PrivateKey::load(client.privateKey);
    if (!key)
        return tl::unexpected(key.error());
    const QStringList algorithms = key->algorithms();
    const bool pss = !client.certificate.isEmpty() && algorithms.contains("PS256"_L1);
    const QUrl audience = config.tokenEndpoint.isEmpty() ? config.issuer : config.tokenEndpoint;
    return signedWith(*key, client, pss ? u"PS256"_s : algorithms.first(),
                      {config.clientId, config.clientId, text(audience), {}}, now);
}

Result<Secret> grantAssertion(const ClientConfig& config, const ClientCredentials& client, const QDateTime& now)
{
    const Result<PrivateKey> key = PrivateKey::load(client.privateKey);
    if (!key)
        return tl::unexpected(key.error());
    const QString audience = config.authorizationParameters.value(u"audience"_s, text(config.tokenEndpoint));
    return signedWith(*key, client, key->algorithms().first(),
                      {config.clientId, config.username, audience, config.scopes.join(u' ')}, now);
}

} // namespace evergrant
