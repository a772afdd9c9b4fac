// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/clientauthentication.h"
#include "oauth/formencoding.h"
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

} // namespace

Secret basicAuthorization(const QString& clientId, const Secret& clientSecret)
{
    QByteArray encodedSecret = formEncoded(clientSecret.reveal());
    QByteArray pair = formEncoded(clientId.toUtf8()) + ':' + encodedSecret;
    wipe(encodedSecret);
    QByteArray encodedPair = pair.toBase64();
    wipe(pair);
    QByteArray header = "Basic " + encodedPair;
    wipe(encodedPair);
    return Secret::take(std::move(header));
}

Result<ClientProof> clientProof(const ClientConfig& config, const ClientCredentials& client, const QDateTime& now)
{
    if (config.clientAuth == ClientAuth::PrivateKeyJwt)
        return signedProof(config, client, now);
    const bool hasSecret = !client.secret.isEmpty();
    if (config.clientAuth == ClientAuth::SecretBasic && hasSecret)
        return ClientProof{basicAuthorization(config.clientId, client.secret), {}};
    ClientProof proof{Secret(), {{"client_id", Secret::take(config.clientId.toUtf8())}}};
    if (config.clientAuth == ClientAuth::SecretPost && hasSecret)
        proof.fields.append({"client_secret", client.secret});
    return proof;
}

Result<Secret> authenticateClient(const ClientConfig& config, const ClientCredentials& client, const QDateTime& now,
                                  FormBody& body)
{
    const Result<ClientProof> proof = clientProof(config, client, now);
    if (!proof)
        return tl::unexpected(proof.error());
    for (const ClientProof::Field& field : proof->fields)
        body.add(field.name, field.value.reveal());
    return proof->authorization;
}

} // namespace evergrant
