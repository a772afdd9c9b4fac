// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/connectionclient.h"

#include "engine/credentialhome.h"
#include "engine/grantregistration.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

Connection shared(const EnginePorts& ports, Connection connection)
{
    ports.settings->share(connection);
    return connection;
}

} // namespace

ConnectionClient::ConnectionClient(EnginePorts& ports, const Connection& connection)
    : m_ports(&ports)
    , m_connection(shared(ports, connection))
    , m_config(ports.configs->configOf(m_connection, ports.presets))
    , m_credentials(ports.grants, connection.id)
{
    m_credentials.setProxy(config() ? config()->network.proxy : QUrl());
}

void ConnectionClient::setConnection(const Connection& connection)
{
    m_connection = shared(*m_ports, connection);
    m_config = m_ports->configs->configOf(m_connection, m_ports->presets);
    m_credentials.setProxy(config() ? config()->network.proxy : QUrl());
}

Result<ClientConfig> ConnectionClient::resolved(GrantType grantType) const
{
    if (grantType == m_connection.grantType)
        return config().map([this](const ClientConfig& shared) { return ownOf(shared); });
    Connection other = m_connection;
    other.grantType = grantType;
    return ConfigPool::resolve(other, m_ports->presets);
}

Result<ClientConfig> ConnectionClient::configFor(const GrantInfo& info) const
{
    auto config = resolved(info.grantType);
    if (config && !info.clientId.isEmpty())
        config->clientId = info.clientId;
    return config ? withLearned(*config, info.learned) : config;
}

Result<ClientConfig> ConnectionClient::configFor(const Grant& grant) const
{
    auto config = configFor(grant.info);
    const bool isPresets = config && m_connection.scopes.isEmpty() && !config->scopes.isEmpty();
    const QStringList granted = grant.tokens.scopes();
    if (isPresets && isClientOnly(grant.info.grantType) && !granted.isEmpty())
        config->scopes = granted;
    return config;
}

Result<ClientConfig> ConnectionClient::configFor(const GrantTarget& target) const
{
    const GrantType grantType = target.grantType.value_or(m_connection.grantType);
    const auto preset = m_ports->presets.constFind(m_connection.providerId);
    if (preset != m_ports->presets.constEnd() && !preset->grants.contains(grantType))
        return fail(ErrorKind::Usage, u"grant-not-offered"_s,
                    QObject::tr("%1 does not offer “%2”.").arg(preset->name, toWord(grantType)));
    auto config = resolved(grantType);
    if (config && !target.clientId.isEmpty())
        config->clientId = target.clientId;
    return config;
}

ClientConfig ConnectionClient::ownOf(ClientConfig shared) const
{
    shared.connectionId = m_connection.id;
    shared.connectionName = m_connection.name;
    return shared;
}

QCoro::Task<Result<ClientConfig>> ConnectionClient::discovered(ClientConfig config) const
{
    config = ownOf(std::move(config));
    if (!config.needsDiscovery)
        co_return config;
    const bool isUnknown = config.tokenEndpoint.isEmpty();
    const auto way = co_await m_credentials.forNetwork();
    auto found = co_await m_ports->tokens.discover(config, way);
    if (found)
        found->tokenEndpointDiscovered = isUnknown;
    co_return found;
}

QCoro::Task<Result<ClientCredentials>> ConnectionClient::ofRegistration(QString clientId, Secret clientSecret,
                                                                        CredentialHome home) const
{
    if (clientId.isEmpty())
        co_return co_await m_credentials.forHome(home);
    // The secret of another registration was entered for the origin that issues its grants, which the caller compares.
    ClientCredentials credentials = co_await m_credentials.forNetwork();
    credentials.secret = clientSecret;
    co_return credentials;
}

QCoro::Task<Result<ClientCredentials>> ConnectionClient::credentialsFor(const Grant& grant,
                                                                        const ClientConfig& config) const
{
    return ofRegistration(grant.info.clientId, grant.clientSecret, credentialHome(config));
}

QCoro::Task<Result<ClientCredentials>> ConnectionClient::credentialsFor(const GrantTarget& target,
                                                                        const ClientConfig& config) const
{
    return ofRegistration(target.clientId, target.clientSecret, credentialHome(config));
}

QString ConnectionClient::accountIdOf(const GrantInfo& info) const
{
    const auto config = configFor(info);
    const QString rule = config && config->probe ? config->probe->accountId : QString();
    const bool isLearned = !rule.isEmpty() && !rule.startsWith(u'/');
    return isLearned && placeholdersIn(rule).isEmpty() ? rule : info.accountId;
}

RegisteredGrant ConnectionClient::registered(GrantSlot slot, const GrantInfo& info) const
{
    const auto config = configFor(info);
    RegisteredGrant grant;
    grant.connectionId = m_connection.id;
    grant.connectionName = m_connection.name;
    grant.slot = slot;
    grant.origin = info.issuedBy.isEmpty() && config ? originOf(config->tokenEndpoint) : info.issuedBy;
    grant.clientId = config ? config->clientId : info.clientId.isEmpty() ? m_connection.clientId : info.clientId;
    if (const auto noted = notedRegistration(m_ports->grants, m_connection.id, info); !noted.isEmpty())
        grant.clientId = noted;
    grant.account = info.account;
    grant.accountId = accountIdOf(info);
    grant.subject = info.subject;
    grant.subjectName = info.subjectName;
    return grant;
}

void ConnectionClient::lookUp()
{
    m_hasCredentials = m_credentials.isThere();
    if (config())
        m_credentials.bindIfUnbound(credentialHome(*config()));
}

QCoro::Task<Result<void>> ConnectionClient::change(CredentialChanges changes)
{
    const CredentialHome home = config() ? credentialHome(*config()) : CredentialHome();
    const QDateTime now = m_ports->clock.now();
    const auto changed = co_await m_credentials.change(changes, home, now);
    lookUp();
    co_return changed;
}

QCoro::Task<> ConnectionClient::adopt(Secret encoded, QString origin)
{
    const CredentialHome home = credentialHomeOf(config().value_or(ClientConfig()), origin);
    co_await m_credentials.adopt(encoded, home);
    lookUp();
}

QCoro::Task<> ConnectionClient::restore(Secret encoded, QString origin)
{
    const CredentialHome home = credentialHomeOf(config().value_or(ClientConfig()), origin);
    co_await m_credentials.restore(encoded, home);
    lookUp();
}

} // namespace evergrant
