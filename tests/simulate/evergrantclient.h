// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk.h"
#include "engine/engine.h"
#include "surroundings.h"
#include <deque>
#include <set>

namespace evergrant::simulate {

/// Evergrant's engine as it is, in a world that is simulated. Every connection keeps `spares` further grants, each of a
/// client registration of its own.
class EvergrantClient : public Client
{
public:
    EvergrantClient(World& world, int spares);
    ~EvergrantClient() override;

    void start() override;
    void dieSoon(double share) override;
    bool isDead() const override { return m_worker && !m_worker->life.isAlive(); }
    void bury() override;
    bool isRunning() const override { return m_worker && m_worker->life.isAlive(); }
    void keyringUnlocked() override;
    void review() override;
    Wish wish(int connection) const override { return m_wishes.at(static_cast<std::size_t>(connection)); }
    void signIn(int connection, Wish wish) override;

private:
    /// One process: what dies with it, and the ports that die with it. A coroutine that was under way may still hold
    /// them for a while.
    struct Worker
    {
        Worker(World& world, Disk& disk, const QList<Connection>& all)
            : store(disk, life)
            , keyring(world, life)
            , keySource(world)
            , tokens(world, life)
            , consents(world, life)
            , connections(all)
        {
        }
        Life life;
        DiskStore store;
        SimulatedKeyring keyring;
        SimulatedKeySource keySource;
        NoRecoveryCodes recoveryCodes;
        SimulatedTokenService tokens;
        SimulatedConsents consents;
        FixedConnections connections;
        NoEventLog events;
        std::unique_ptr<Engine> engine;
        ChangeFeed::Subscription changes;
    };

    EnginePorts portsOf(Worker& worker);
    void touchAll();
    Wish wishNow(const ManagedConnection& managed) const;
    std::optional<milliseconds> goodUntil(const ManagedConnection& managed) const;

    World& m_world;
    int m_spares;
    Disk m_disk;
    QList<Connection> m_connections;
    QHash<QString, ProviderPreset> m_presets;
    std::unique_ptr<Worker> m_worker;
    std::deque<std::unique_ptr<Worker>> m_graves;
    std::vector<Wish> m_wishes;
    std::set<int> m_touched;
    int m_revocationsSeen = 0;
    quint64 m_jitters = 0;
};

} // namespace evergrant::simulate
