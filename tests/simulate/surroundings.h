// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/consentservice.h"
#include "core/ports/keychain.h"
#include "core/ports/records.h"
#include "core/ports/tokenservice.h"
#include "world.h"

namespace evergrant::simulate {

/// The world as one process sees it through its ports; each effect is a step of its life. A connection's number is in
/// its id.
QUuid idOf(int connection);
int numberOf(const QUuid& connection);

class SimulatedKeyring : public Keychain
{
public:
    SimulatedKeyring(World& world, Life& life)
        : m_world(world)
        , m_life(life)
    {
    }
    QCoro::Task<KeyringState> probe() override;
    QCoro::Task<Result<std::optional<Secret>>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, Secret value) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    QCoro::Task<Result<void>> unlock() override { co_return check(); }

private:
    Result<void> check() const;

    World& m_world;
    Life& m_life;
};

class SimulatedKeySource : public ProfileKeySource
{
public:
    explicit SimulatedKeySource(World& world)
        : m_world(world)
    {
    }
    QCoro::Task<Result<Secret>> profileKey(bool mayCreate) override;
    QString description() const override { return QStringLiteral("simulated keyring"); }
    QCoro::Task<Result<void>> putBack(Secret) override { co_return {}; }

private:
    World& m_world;
};

/// Nobody needs one here.
class NoRecoveryCodes : public RecoveryCodes
{
public:
    Result<Made> make(const Secret&) override { return Made(); }
    Result<Secret> open(const Secret&, const QString&) override { return Secret(); }
};

class SimulatedTokenService : public TokenService
{
public:
    SimulatedTokenService(World& world, Life& life)
        : m_world(world)
        , m_life(life)
    {
    }
    QCoro::Task<TokenExchange> sendRefresh(ClientConfig config, ClientCredentials client, Secret refreshToken) override;
    QCoro::Task<TokenExchange> sendClientGrant(ClientConfig config, ClientCredentials client) override;
    QCoro::Task<Result<void>> revoke(ClientConfig config, ClientCredentials client, Secret token) override;
    QCoro::Task<Result<ClientConfig>> discover(ClientConfig config, ClientCredentials) override { co_return config; }
    QCoro::Task<Result<Introspection>> introspect(ClientConfig config, ClientCredentials client,
                                                  Secret accessToken) override;
    QCoro::Task<ProbeReport> probe(ClientConfig, ClientCredentials, Secret) override { co_return ProbeReport(); }
    QCoro::Task<Result<void>> reach(ClientConfig, ClientCredentials, QUrl) override { co_return Result<void>(); }

private:
    World& m_world;
    Life& m_life;
};

/// The person allows at once.
class SimulatedConsents : public ConsentService
{
public:
    SimulatedConsents(World& world, Life& life)
        : m_world(world)
        , m_life(life)
    {
    }
    QCoro::Task<Result<std::shared_ptr<ConsentAttempt>>> begin(ClientConfig config, ClientCredentials client,
                                                               std::chrono::seconds timeout) override;

private:
    World& m_world;
    Life& m_life;
};

class FixedConnections : public ConnectionStore
{
public:
    explicit FixedConnections(QList<Connection> connections)
        : m_connections(std::move(connections))
    {
    }
    QCoro::Task<Result<QList<Connection>>> load() override { co_return Result<QList<Connection>>(m_connections); }
    QCoro::Task<Result<void>> put(Connection) override { co_return {}; }
    QCoro::Task<Result<void>> remove(QUuid) override { co_return {}; }
    QStringList warnings() const override { return {}; }

private:
    QList<Connection> m_connections;
};

/// Nobody reads the events of ten years.
class NoEventLog : public EventLog
{
public:
    void append(Event) override {}
    QCoro::Task<Result<QList<Event>>> read(EventFilter) override { co_return QList<Event>(); }
};

} // namespace evergrant::simulate
