// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider.h"
#include "core/secret.h"

namespace evergrant {

class FormBody;

/// How a client proves itself in one token request.
struct ClientProof
{
    Secret authorization; ///< value of the Authorization header; empty: none is sent
    bool idInBody = false;
    bool secretInBody = false;
};

/// A client without a secret is a public one whatever `config` says: it names itself in the body. Fails with Usage
/// "client-auth-unsupported" for private_key_jwt.
Result<ClientProof> clientProof(const ClientConfig& config, const Secret& clientSecret);

/// Adds to `body` what belongs there and returns the Authorization header (empty: none). Errors: see clientProof().
Result<Secret> authenticateClient(const ClientConfig& config, const Secret& clientSecret, FormBody& body);

/// Value of the Authorization header for client_secret_basic: both parts form-urlencoded before they are joined
/// (RFC 6749 section 2.3.1).
Secret basicAuthorization(const QString& clientId, const Secret& clientSecret);

} // namespace evergrant
