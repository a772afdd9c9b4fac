// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace evergrant {

/// What is read of an ID token (OpenID Connect Core section 2).
///
/// The signature is not checked: the token came straight from the token endpoint over TLS, which takes its place
/// (section 3.1.3.7, step 6). So it may be read only where it arrives in a token response.
struct IdTokenClaims
{
    QString subject;      ///< `sub`: never changes for an account, unique at its issuer only
    QString name;         ///< for people: `preferred_username`, else `email`, else `name`; may be empty
    QString nonce;        ///< empty: there is none
    QStringList audience; ///< client ids
};

/// Empty: it is no JWS in compact form with a JSON object as payload, such as an encrypted one.
std::optional<IdTokenClaims> readIdToken(QByteArrayView idToken);

} // namespace evergrant
