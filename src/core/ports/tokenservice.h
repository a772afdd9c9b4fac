// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/connection/clientcredentials.h"
#include "core/connection/probe.h"
#include "core/grant/tokenexchange.h"
#include "core/secret.h"
#include <QCoroTask>
#include <QDateTime>
#include <optional>

namespace evergrant {

/// What a server says about a token (RFC 7662 section 2.2).
struct Introspection
{
    bool active = false;
    std::optional<QDateTime> expiresAt; ///< UTC
    QString account;                    ///< `username`; empty: not told
};

/// The authorization server without a browser. Every request is sent at most once on the wire and finishes exactly
/// once; secrets go only to the endpoints in `config`.
class TokenService
{
public:
    virtual ~TokenService() = default;

    /// RFC 6749 section 6.
    virtual QCoro::Task<TokenExchange> sendRefresh(ClientConfig config, ClientCredentials client,
                                                   Secret refreshToken) = 0;
    /// A grant that needs nobody: client credentials (RFC 6749 section 4.4) or JWT bearer (RFC 7523 section 2.1), by
    /// `config.grantType`.
    virtual QCoro::Task<TokenExchange> sendClientGrant(ClientConfig config, ClientCredentials client) = 0;

    /// RFC 7009. Errors: Failed "revocation-unsupported" when the provider has no such endpoint; Temporary otherwise.
    virtual QCoro::Task<Result<void>> revoke(ClientConfig config, ClientCredentials client, Secret token) = 0;

    /// RFC 8414 / OpenID Connect Discovery: fills the empty endpoints of a config that needs it (others are returned as
    /// they are). `client` is only for the way there: proxy and TLS. The metadata's issuer must equal `config.issuer`.
    /// Errors: Temporary, or PersonNeeded "discovery-mismatch" / "discovery-invalid".
    virtual QCoro::Task<Result<ClientConfig>> discover(ClientConfig config, ClientCredentials client = {}) = 0;

    /// RFC 7662. Errors: Failed "introspection-unsupported"; PersonNeeded or Temporary otherwise.
    virtual QCoro::Task<Result<Introspection>> introspect(ClientConfig config, ClientCredentials client,
                                                          Secret accessToken) = 0;
    /// The call of `config.probe`, made with `accessToken`; of a static grant that is the credential itself.
    virtual QCoro::Task<ProbeReport> probe(ClientConfig config, ClientCredentials client, Secret accessToken) = 0;
    /// Whether the server of `url` can be talked to; nothing secret is sent. Errors: Temporary, as transportText().
    virtual QCoro::Task<Result<void>> reach(ClientConfig config, ClientCredentials client, QUrl url) = 0;
};

} // namespace evergrant
