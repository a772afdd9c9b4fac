// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/clientauthentication.h"
#include "net/formencoding.h"
#include "oauth/rawbasic.h"
#include "oauth/signedassertion.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

Result<ClientProof> signedProof(const ClientConfig& config, const ClientCredentials& client, const QDateTime& now)
{
    if (config.tokenEndpoint.isEmpty() && config.issuer.isEmpty()) {
        return fail(ErrorKind::Usage, u"audience-missing"_s,
                    QCoreApplication::translate("evergrant::OAuth",
                                                "Signing in with a private key needs to know for whom it signs. Add "
                                                "token_endpoint or issuer to the settings."));
    }
    Result<Secret> assertion = clientAssertion(config, client, now);
    if (!assertion)
        return tl::unexpected(assertion.error());
    // The id is optional beside an assertion (RFC 7521 section 4.2); Microsoft asks for it.
    return ClientProof{
        Secret(),
        {{"client_id", Secret::take(config.clientId.toUtf8())},
         {"client_assertion_type", Secret::take(QByteArray("urn:ietf:params:oauth:client-assertion-type:jwt-bearer"))},
         {"client_assertion", std::move(*assertion)}}};
}

/// With the unreserved characters of RFC 3986 section 2.3 as they are.
QByteArray encodedPart(QByteArrayView part)
{
    return formEncoded(part).replace("%7E", "~");
}

} // namespace

Secret basicAuthorization(const QString& clientId, const Secret& clientSecret)
{
    QByteArray encodedSecret = encodedPart(clientSecret.reveal());
    QByteArray pair = encodedPart(clientId.toUtf8()) + ':' + encodedSecret;
    wipe(encodedSecret);
    QByteArray encodedPair = pair.toBase64();
    wipe(pair);
    QByteArray header = "Basic " + encodedPair;
    wipe(encodedPair);
    return Secret::take(std::move(header));
}

Result<ClientProof> clientProof(const ClientConfig& config, const ClientCredentials& client, const QUrl& endpoint,
                                const QDateTime& now)
{
    const auto onlyThere = [&config, &endpoint](ClientProof proof) {
        return checkProofReceiver(config, endpoint).map([&proof] { return std::move(proof); });
    };
    if (config.clientAuth == ClientAuth::PrivateKeyJwt)
        return signedProof(config, client, now).and_then(onlyThere);
    ClientProof proof{Secret(), {{"client_id", Secret::take(config.clientId.toUtf8())}}};
    if (config.clientAuth == ClientAuth::None || client.secret.isEmpty())
        return proof;
    if (config.clientAuth == ClientAuth::SecretBasic)
        return onlyThere({basicAuthorization(config.clientId, client.secret), {}});
    if (config.clientAuth == ClientAuth::SecretBasicRaw)
        return onlyThere({rawBasicAuthorization(config.clientId, client.secret), {}});
    proof.fields.append({"client_secret", client.secret});
    return onlyThere(std::move(proof));
}

Result<Secret> authenticateClient(const ClientConfig& config, const ClientCredentials& client, const QUrl& endpoint,
                                  const QDateTime& now, FormBody& body)
{
    const Result<ClientProof> proof = clientProof(config, client, endpoint, now);
    if (!proof)
        return tl::unexpected(proof.error());
    for (const ClientProof::Field& field : proof->fields)
        body.add(field.name, field.value.reveal());
    return proof->authorization;
}

} // namespace evergrant
