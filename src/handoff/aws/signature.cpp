// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/signature.h"
#include <QMap>
#include <QScopeGuard>
#include <array>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

using Digest = std::array<unsigned char, crypto_auth_hmacsha256_BYTES>;

const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

QByteArrayView viewOf(const Digest& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), qsizetype(digest.size())};
}

QByteArray hexSha256(QByteArrayView text)
{
    Digest digest;
    crypto_hash_sha256(digest.data(), bytesOf(text), size_t(text.size()));
    return viewOf(digest).toByteArray().toHex();
}

Digest hmac(QByteArrayView key, QByteArrayView text)
{
    crypto_auth_hmacsha256_state state;
    Digest digest;
    crypto_auth_hmacsha256_init(&state, bytesOf(key), size_t(key.size()));
    crypto_auth_hmacsha256_update(&state, bytesOf(text), size_t(text.size()));
    crypto_auth_hmacsha256_final(&state, digest.data());
    sodium_memzero(&state, sizeof state);
    return digest;
}

/// As the network code writes it: with the port where that is not the usual one.
QByteArray hostHeader(const QUrl& url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    const int port = url.port(usual);
    return port == usual ? host : host + ':' + QByteArray::number(port);
}

QByteArray signatureOf(const QByteArray& text, const AwsCredentials& credentials, const QByteArray& day,
                       const SigningScope& scope)
{
    QByteArray start = "AWS4" + credentials.secretAccessKey.reveal().toByteArray();
    Digest key = hmac(start, day);
    wipe(start);
    for (const QByteArray& part : {scope.region, scope.service, QByteArray("aws4_request")})
        key = hmac(viewOf(key), part);
    const Digest signature = hmac(viewOf(key), text);
    sodium_memzero(key.data(), key.size());
    return viewOf(signature).toByteArray().toHex();
}

} // namespace

void signForAws(ApiRequest& request, const AwsCredentials& credentials, const SigningScope& scope, const QDateTime& now)
{
    Q_ASSERT((request.url.path().isEmpty() || request.url.path() == "/"_L1) && !request.url.hasQuery());
    const QByteArray time = now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    const QByteArray day = time.first(8);
    request.headers.append({"X-Amz-Date", Secret::take(QByteArray(time))});
    if (!credentials.sessionToken.isEmpty())
        request.headers.append({"X-Amz-Security-Token", credentials.sessionToken});

    QMap<QByteArray, QByteArray> headers{{"host", hostHeader(request.url)}}; // by name, so sorted
    for (const ExactlyOnceManager::Header& header : std::as_const(request.headers))
        headers.insert(header.name.toLower(), header.value.reveal().toByteArray().simplified());
    const QByteArray names = headers.keys().join(';');
    QByteArray canonical = request.method + "\n/\n\n";
    const auto wiped = qScopeGuard([&canonical] { wipe(canonical); });
    for (const auto& [name, value] : headers.asKeyValueRange())
        canonical += name + ':' + value + '\n';
    canonical += '\n' + names + '\n' + hexSha256(request.body.reveal());

    const QByteArray within = day + '/' + scope.region + '/' + scope.service + "/aws4_request";
    const QByteArray text = "AWS4-HMAC-SHA256\n" + time + '\n' + within + '\n' + hexSha256(canonical);
    QByteArray authorization = "AWS4-HMAC-SHA256 Credential=" + credentials.accessKeyId + '/' + within +
                               ", SignedHeaders=" + names + ", Signature=" + signatureOf(text, credentials, day, scope);
    request.headers.append({"Authorization", Secret::take(std::move(authorization))});
}

} // namespace evergrant::handoff
