// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../support/fakeclock.h"
#include "authorizationserver.h"
#include "core/secret.h"
#include "core/text/utc.h"
#include "fate.h"
#include "ledger.h"
#include <QMap>
#include <vector>

namespace evergrant::simulate {

/// What outlives the worker, and what happens to it.
struct World
{
    World(quint64 seed, int connections)
        : fate(seed)
        , connectionCount(connections)
        , ledger(connections)
        , lastLoss(static_cast<std::size_t>(connections), -1)
    {
    }

    milliseconds now() const { return clock.monotonic() - begin; }
    qint64 day() const { return now() / std::chrono::days(1); }
    static Behaviour behaviourOf(int connection) { return static_cast<Behaviour>(connection % behaviours); }

    /// Whether the reply that is on its way to this connection now is the one of the day that gets lost.
    bool losesReply(int connection)
    {
        auto& last = lastLoss.at(static_cast<std::size_t>(connection));
        if (last == day() || !fate.losesReply(connection, day()))
            return false;
        last = day();
        return true;
    }

    /// A Monday, so that a year has its weekends where the seed cannot move them.
    test::FakeClock clock{QDateTime(QDate(2026, 1, 5), QTime(0, 0), utcZone)};
    milliseconds begin = clock.monotonic();
    Fate fate;
    int connectionCount;
    AuthorizationServer server;
    Ledger ledger;
    bool keyringLocked = false;
    QMap<QString, Secret> keyringItems;
    std::vector<qint64> lastLoss; ///< day, by connection
};

/// The life of one process. Whatever it does to the world is a step, and it may die at any of them: from then on
/// nothing that its code still does has an effect.
class Life
{
public:
    /// Before and after each effect. False: dead.
    bool step()
    {
        if (m_stepsLeft > 0 && --m_stepsLeft == 0)
            m_alive = false;
        return m_alive;
    }
    bool isAlive() const { return m_alive; }
    /// Dies at the `steps`th step from now, counted from 1.
    void dieAtStep(int steps)
    {
        if (m_stepsLeft == 0)
            m_stepsLeft = steps;
    }

private:
    bool m_alive = true;
    int m_stepsLeft = 0; ///< 0: no end in sight
};

/// A process that keeps all connections of the world alive, and what the simulation does to it. It writes the world's
/// ledger itself.
class Client
{
public:
    virtual ~Client() = default;

    virtual void start() = 0;
    /// `share` of the steps of one renewal.
    virtual void dieSoon(double share) = 0;
    virtual bool isDead() const = 0;
    virtual void bury() = 0; ///< when dead
    virtual bool isRunning() const = 0;
    /// Callers come all the time; those after this are the first to find it unlocked.
    virtual void keyringUnlocked() = 0;
    /// Brings the ledger up to date; called when everything that follows from an event has happened.
    virtual void review() = 0;

    enum class Wish { None, SignIn, Spare };
    virtual Wish wish(int connection) const = 0; ///< of the person
    /// A person signs in.
    virtual void signIn(int connection, Wish wish) = 0;
};

} // namespace evergrant::simulate
