// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include <QByteArray>
#include <QStringList>
#include <memory>

struct evp_pkey_st;

namespace evergrant {

/// A private key that signs JSON Web Tokens (RFC 7518 section 3). Copies share the key, which OpenSSL wipes.
class PrivateKey
{
public:
    /// PEM without a password: PKCS#8, PKCS#1 or SEC1; certificates beside it are passed over. Errors, all Usage:
    /// "key-missing", "key-unreadable", "key-needs-password", "key-unsupported", "key-too-short".
    static Result<PrivateKey> load(const Secret& pem);

    /// What it can sign with, the most widely accepted first: RS256 and PS256, or the one of its curve.
    QStringList algorithms() const;
    /// The signature as it stands in a token. Errors: Usage "key-unsupported" for an algorithm of another kind of key.
    Result<QByteArray> sign(const QString& algorithm, QByteArrayView bytes) const;

    /// `der`: an X.509 certificate.
    bool belongsTo(const QByteArray& der) const;

private:
    explicit PrivateKey(std::shared_ptr<evp_pkey_st> key)
        : m_key(std::move(key))
    {
    }

    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace evergrant
