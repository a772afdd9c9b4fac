// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/connection/clientcredentials.h"
#include <QDateTime>

namespace evergrant {

// Both are JSON Web Tokens (RFC 7519) that are good from half a minute before `now`, for servers whose clock is behind,
// to five minutes after it, with an id of their own. The header says `kid`, where the credentials have one, and the
// thumbprints of the certificate, where there is one. A secret: whoever has it can use it. Errors: see
// PrivateKey::load().

/// That the client is itself (RFC 7523 section 2.2, private_key_jwt). Its audience is the token endpoint, whichever
/// endpoint it is sent to: the one value that OpenID Connect Core section 9, Microsoft and Okta all describe.
///
/// With a certificate an RSA key signs PS256, as Microsoft's page "certificate credentials" of the identity platform
/// wants it since 2025 (x5t#S256; RS256 with x5t before). Without one RS256, which others know best (RFC 7518 section
/// 3.1).
Result<Secret> clientAssertion(const ClientConfig& config, const ClientCredentials& client, const QDateTime& now);

/// The grant itself (RFC 7523 section 2.1): the client id signs for `config.username`, or for nobody else where that is
/// empty, with the scopes inside, as Google wants it. `audience` of the settings takes the place of the token endpoint.
/// RS256 for RSA keys: the only one that Google and Salesforce describe.
Result<Secret> grantAssertion(const ClientConfig& config, const ClientCredentials& client, const QDateTime& now);

} // namespace evergrant
