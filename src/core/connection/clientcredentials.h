// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

namespace evergrant {

/// What a person entered so that a client can prove itself (RFC 6749 section 2.3, RFC 7523), together with what else of
/// the connection is secret. Certificates are not, but belong to their keys.
struct ClientCredentials
{
    ClientCredentials() = default;
    ClientCredentials(Secret clientSecret) // NOLINT(google-explicit-constructor): a secret is one
        : secret(std::move(clientSecret))
    {
    }

    Secret secret;          ///< client secret; of a static grant the API key, token or password itself
    Secret privateKey;      ///< PEM without a password: signs assertions, or is the key of `certificate` in TLS
    QByteArray certificate; ///< PEM, the client's own first; may be empty
    QString keyId;          ///< `kid` of assertions; may be empty
    Secret proxyPassword;

    bool isEmpty() const;
    bool operator==(const ClientCredentials&) const = default;
};

/// As it is stored: the plain client secret where there is nothing else, else a CBOR map with a format number.
Secret encodeClientCredentials(const ClientCredentials& credentials);
/// Error Failed "credentials-damaged".
Result<ClientCredentials> decodeClientCredentials(const Secret& bytes);

} // namespace evergrant
