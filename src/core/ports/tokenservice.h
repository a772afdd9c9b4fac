// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider.h"
#include "core/secret.h"
#include "core/tokenreply.h"
#include <QCoroTask>

namespace evergrant {

/// The authorization server without a browser. Every request is sent at most once on the wire and finishes exactly
/// once; secrets go only to the endpoints in `config`.
class TokenService
{
public:
    virtual ~TokenService() = default;

    /// RFC 6749 section 6.
    virtual QCoro::Task<TokenExchange> sendRefresh(ClientConfig config, Secret clientSecret, Secret refreshToken) = 0;

    /// RFC 7009. Errors: Failed "revocation-unsupported" when the provider has no such endpoint; Temporary otherwise.
    virtual QCoro::Task<Result<void>> revoke(ClientConfig config, Secret clientSecret, Secret token) = 0;

    /// RFC 8414 / OpenID Connect Discovery: fills the empty endpoints of a config that needs it (others are returned as
    /// they are). The metadata's issuer must equal `config.issuer`. Errors: Temporary, or PersonNeeded
    /// "discovery-mismatch" / "discovery-invalid".
    virtual QCoro::Task<Result<ClientConfig>> discover(ClientConfig config) = 0;
};

} // namespace evergrant
