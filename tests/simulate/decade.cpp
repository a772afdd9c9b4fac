// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decade.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace evergrant::simulate {

namespace {

/// Until somebody has started a dead worker again: systemd, the desktop, or the next command.
constexpr milliseconds birthPause = 5s;

} // namespace

Decade::Decade(quint64 seed, int connections, const MakeClient& makeClient)
    : m_world(seed, connections)
    , m_client(makeClient(m_world))
    , m_person(m_world, *m_client)
    , m_day(m_world.clock.makeAlarm([this] { beginDay(); }))
    , m_death(m_world.clock.makeAlarm([this] { m_client->dieSoon(m_world.fate.deathStep(m_world.day())); }))
    , m_lock(m_world.clock.makeAlarm([this] { m_world.keyringLocked = true; }))
    , m_unlock(m_world.clock.makeAlarm([this] {
        m_world.keyringLocked = false;
        m_client->keyringUnlocked();
    }))
    , m_birth(m_world.clock.makeAlarm([this] { m_client->start(); }))
{
}

void Decade::run(milliseconds length)
{
    setUp();
    const auto end = m_world.clock.monotonic() + length;
    for (auto next = m_world.clock.untilNextAlarm(); next && m_world.clock.monotonic() + *next < end;
         next = m_world.clock.untilNextAlarm()) {
        m_world.clock.advance(*next);
        settle();
    }
    m_world.clock.advance(end - m_world.clock.monotonic());
    m_world.ledger.close(m_world.now());
    for (int connection = 0; connection < m_world.connectionCount; ++connection)
        m_world.ledger.consents(connection, m_world.server.consents(connection));
}

/// Everybody signs in for the first time, before the first day of faults.
void Decade::setUp()
{
    m_client->start();
    settle();
    for (int connection = 0; connection < m_world.connectionCount; ++connection)
        m_client->signIn(connection, Client::Wish::SignIn);
    settle();
    m_day->set(24h);
}

void Decade::beginDay()
{
    m_day->set(24h);
    const auto day = m_world.day();
    m_death->set(m_world.fate.deathAt(day));
    if (const auto locked = m_world.fate.keyringLocked(day)) {
        m_lock->set(locked->from);
        m_unlock->set(locked->until);
    }
}

/// Delivers events until nothing more follows from what happened. No time passes.
void Decade::settle()
{
    QCoreApplication::sendPostedEvents(); // those that are posted meanwhile, too
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (m_client->isDead()) {
        m_client->bury();
        m_birth->set(birthPause);
    }
    m_client->review();
    m_person.look();
}

Account Decade::accountOf(Behaviour behaviour) const
{
    Account sum;
    for (int connection = 0; connection < m_world.connectionCount; ++connection)
        if (World::behaviourOf(connection) == behaviour)
            sum += m_world.ledger.account(connection);
    return sum;
}

} // namespace evergrant::simulate
