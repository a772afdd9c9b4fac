// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/clientrefusal.h"

#include <QCoreApplication>

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ClientRefusal)
};

enum class Proof { IdAlone, Secret, Key, Certificate };

Proof proofOf(const ClientConfig& config)
{
    if (config.clientAuth == ClientAuth::PrivateKeyJwt || config.grantType == GrantType::JwtBearer)
        return Proof::Key;
    if (config.clientAuth == ClientAuth::None)
        return config.network.clientCertificate ? Proof::Certificate : Proof::IdAlone;
    return Proof::Secret;
}

/// Beside a secret the server may ask for a certificate as well.
QString withCertificate(const ClientConfig& config, const QString& text)
{
    const bool isBoth = config.network.clientCertificate && proofOf(config) == Proof::Secret;
    return isBoth ? text + u' ' + Tr::tr("It may also be the certificate that is shown to the server.") : text;
}

} // namespace

QString clientRefusedText(const ClientConfig& config, const QString& words)
{
    const auto text = [&config] {
        switch (proofOf(config)) {
        case Proof::IdAlone:
            return Tr::tr("%1 does not accept the client id (%2).");
        case Proof::Key:
            return Tr::tr("%1 does not accept the client id or the private key that signs for it (%2).");
        case Proof::Certificate:
            return Tr::tr("%1 does not accept the client id or its certificate (%2).");
        case Proof::Secret:
            break;
        }
        return Tr::tr("%1 does not accept the client id or the client secret (%2).");
    };
    return withCertificate(config, text().arg(config.providerName, words));
}

QString clientProbablyRefusedText(const ClientConfig& config, const QString& answered)
{
    const auto text = [&config] {
        switch (proofOf(config)) {
        case Proof::IdAlone:
            return Tr::tr("%1 It did so several times, so the client id is probably not accepted.");
        case Proof::Key:
            return Tr::tr(
                "%1 It did so several times, so the client id or the private key that signs for it is probably "
                "not accepted.");
        case Proof::Certificate:
            return Tr::tr("%1 It did so several times, so the client id or its certificate is probably not accepted.");
        case Proof::Secret:
            break;
        }
        return Tr::tr("%1 It did so several times, so the client id or the client secret is probably not accepted.",
                      "%1: “Acme answered 403 without a reason.”");
    };
    return withCertificate(config, text().arg(answered));
}

QString clientRefusalRemedy(const ClientConfig& config)
{
    switch (proofOf(config)) {
    case Proof::IdAlone:
        return Tr::tr("Copy the client ID anew from its portal.");
    case Proof::Key:
        return Tr::tr(
            "Compare the client ID with its portal, and look there whether the key or certificate that belongs to "
            "the private key is still registered.");
    case Proof::Certificate:
        return Tr::tr(
            "Compare the client ID with its portal, and look there whether the certificate is still registered.");
    case Proof::Secret:
        break;
    }
    return withCertificate(config,
                           Tr::tr("Copy the client ID and the client secret again from its portal; somebody may "
                                  "have made a new secret there."));
}

} // namespace evergrant
