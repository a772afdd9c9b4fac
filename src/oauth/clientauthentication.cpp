// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/clientauthentication.h"
#include "oauth/formencoding.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

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

Result<ClientProof> clientProof(const ClientConfig& config, const Secret& clientSecret)
{
    if (config.clientAuth == ClientAuth::PrivateKeyJwt) {
        return fail(ErrorKind::Usage, u"client-auth-unsupported"_s,
                    QCoreApplication::translate("evergrant::OAuth",
                                                "Signing in with a private key is not supported yet. Choose another "
                                                "value for client_auth."));
    }
    const bool hasSecret = !clientSecret.isEmpty();
    if (config.clientAuth == ClientAuth::SecretBasic && hasSecret)
        return ClientProof{basicAuthorization(config.clientId, clientSecret), false, false};
    return ClientProof{Secret(), true, config.clientAuth == ClientAuth::SecretPost && hasSecret};
}

Result<Secret> authenticateClient(const ClientConfig& config, const Secret& clientSecret, FormBody& body)
{
    const Result<ClientProof> proof = clientProof(config, clientSecret);
    if (!proof)
        return tl::unexpected(proof.error());
    if (proof->idInBody)
        body.add("client_id", config.clientId.toUtf8());
    if (proof->secretInBody)
        body.add("client_secret", clientSecret.reveal());
    return proof->authorization;
}

} // namespace evergrant
