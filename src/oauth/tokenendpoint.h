// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/clockdifference.h"
#include "core/ports/tokenservice.h"
#include "oauth/apicheck.h"
#include "oauth/discovery.h"
#include "oauth/onerequest.h"
#include <QObject>
#include <optional>

namespace evergrant {

class TokenGrant;

/// The authorization server over HTTP. `clock` must outlive it. Destroying it ends what is under way: those tasks
/// finish with "cancelled". Words in TokenExchange::transportCode: see transportText(), clientProof() and
/// NetworkAccess::of().
class TokenEndpoint : public QObject, public TokenService
{
    Q_OBJECT

public:
    explicit TokenEndpoint(Clock& clock, QObject* parent = nullptr);

    QCoro::Task<TokenExchange> sendRefresh(ClientConfig config, ClientCredentials client, Secret refreshToken) override;
    QCoro::Task<TokenExchange> sendClientGrant(ClientConfig config, ClientCredentials client) override;
    QCoro::Task<Result<void>> revoke(ClientConfig config, ClientCredentials client, Secret token) override;
    QCoro::Task<Result<ClientConfig>> discover(ClientConfig config, ClientCredentials client) override;
    QCoro::Task<Result<Introspection>> introspect(ClientConfig config, ClientCredentials client,
                                                  Secret accessToken) override;
    QCoro::Task<ProbeReport> probe(ClientConfig config, ClientCredentials client, Secret accessToken) override;
    QCoro::Task<Result<void>> reach(ClientConfig config, ClientCredentials client, QUrl url) override;

    /// By the server that answered the latest request for a token, of those that told the time; empty: none has.
    const std::optional<ClockDifference>& clockDifference() const { return m_clockDifference; }

private:
    OneRequest::Caller caller(const ClientConfig& config, const ClientCredentials& client)
    {
        return {this, m_clock, config, client, m_managers};
    }
    QCoro::Task<TokenExchange> watched(QFuture<TokenExchange> answer, QString host);
    QFuture<TokenExchange> send(const TokenGrant& grant, const ClientConfig& config, const ClientCredentials& client);
    /// A token with what kind it is, to an endpoint beside the token endpoint.
    QFuture<TokenExchange> sendToken(const QUrl& url, const ClientConfig& config, const ClientCredentials& client,
                                     const Secret& token, QByteArrayView hint);

    Clock& m_clock;
    std::shared_ptr<ManagerPool> m_managers; ///< shared with requests that end later than this
    Discovery m_discovery;
    ApiCheck m_apis;
    std::optional<ClockDifference> m_clockDifference;
};

} // namespace evergrant
