// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "engine/boundcredentials.h"
#include "engine/granttarget.h"
#include "engine/ports.h"
#include "engine/registeredgrant.h"

namespace evergrant {

/// What a connection is to its authorization server: the client's configuration, and the credentials that prove it.
class ConnectionClient
{
public:
    ConnectionClient(EnginePorts& ports, const Connection& connection);

    const Connection& connection() const { return m_connection; }
    void setConnection(const Connection& connection);

    /// Of the connection's own registration and grant, for decisions. Without id and name, because other connections
    /// share it; all that follow, which are for what is sent, have them.
    const Result<ClientConfig>& config() const { return *m_config; }
    /// For a grant that is there: its registration, how it was obtained, and what only its consent told.
    Result<ClientConfig> configFor(const GrantInfo& info) const;
    /// To renew it. Without scopes of its own a connection that needs nobody goes on asking for what the grant has: of
    /// what a newer preset asks for, nobody may have allowed it.
    Result<ClientConfig> configFor(const Grant& grant) const;
    /// For a grant to be. Errors: Usage "grant-not-offered", and those of resolveClientConfig().
    Result<ClientConfig> configFor(const GrantTarget& target) const;
    /// With the endpoints that the issuer publishes; see TokenService::discover().
    QCoro::Task<Result<ClientConfig>> discovered(ClientConfig config) const;

    /// If what `config` asks (see credentialEndpoint()) is of the origin that they were entered for; of what else it
    /// asks, checkProofReceiver() decides. Error PersonNeeded "secret-origin".
    /// This object lives until the task ends; the same holds for all other tasks.
    QCoro::Task<Result<ClientCredentials>> credentialsFor(const ClientConfig& config) const
    {
        return m_credentials.forHome(credentialHome(config));
    }
    /// Those of the grant's registration.
    QCoro::Task<Result<ClientCredentials>> credentialsFor(const Grant& grant, const ClientConfig& config) const;
    QCoro::Task<Result<ClientCredentials>> credentialsFor(const GrantTarget& target, const ClientConfig& config) const;
    /// The error of credentialsFor(config), for whoever needs no more.
    Result<void> checkCredentials(const ClientConfig& config) const
    {
        return m_credentials.check(credentialHome(config));
    }
    /// Of a static grant: what integrations get. It goes nowhere from here.
    Secret staticCredential() const { return m_credentials.all().value_or(ClientCredentials()).secret; }
    const BoundCredentials& credentials() const { return m_credentials; }
    bool hasCredentials() const { return m_hasCredentials; } ///< as of the last look, see lookUp()

    /// Of a grant that is there, by the rule of today: an older preset may have known its account by something else.
    QString accountIdOf(const GrantInfo& info) const;

    /// A grant of this connection, as far as it matters for revocation.
    RegisteredGrant registered(GrantSlot slot, const GrantInfo& info) const;

    void lookUp(); ///< the store was opened
    /// See BoundCredentials, the same for adopt() and restore().
    QCoro::Task<Result<void>> change(CredentialChanges changes);
    QCoro::Task<> adopt(Secret encoded, QString origin);
    QCoro::Task<> restore(Secret encoded, QString origin);
    void erase() { m_credentials.erase(); }

private:
    ClientConfig ownOf(ClientConfig shared) const;
    Result<ClientConfig> resolved(GrantType grantType) const;
    QCoro::Task<Result<ClientCredentials>> ofRegistration(QString clientId, Secret clientSecret,
                                                          CredentialHome home) const;

    EnginePorts* m_ports;
    Connection m_connection;
    ConfigPool::SharedConfig m_config;
    BoundCredentials m_credentials;
    bool m_hasCredentials = false;
};

} // namespace evergrant
