// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "naiveclient.h"

using namespace std::chrono_literals;

namespace evergrant::simulate {

namespace {

/// Until the next caller comes after one that failed.
constexpr milliseconds nextCaller = 10min;

} // namespace

NaiveClient::NaiveClient(World& world)
    : m_world(world)
    , m_slots(static_cast<std::size_t>(world.connectionCount))
{
}

void NaiveClient::start()
{
    m_life = Life();
    m_running = true;
    m_loaded = false;
    load();
    touchAll();
}

void NaiveClient::keyringUnlocked()
{
    load();
    touchAll();
}

void NaiveClient::touchAll()
{
    for (int connection = 0; connection < m_world.connectionCount; ++connection)
        m_touched.insert(connection);
}

void NaiveClient::load()
{
    if (!m_running || m_loaded || m_world.keyringLocked)
        return;
    m_loaded = true;
    for (int connection = 0; connection < m_world.connectionCount; ++connection) {
        auto& slot = m_slots.at(static_cast<std::size_t>(connection));
        const auto stored = m_world.keyringItems.value(keyOf(connection)).reveal().toByteArray().split(' ');
        slot.accessToken = stored.value(0);
        slot.refreshToken = stored.value(1);
        slot.alarm = m_world.clock.makeAlarm([this, connection] { refresh(connection); });
        plan(connection);
    }
}

void NaiveClient::bury()
{
    m_running = false;
    m_loaded = false;
    for (auto& slot : m_slots)
        slot = Slot();
    touchAll();
}

void NaiveClient::plan(int connection)
{
    auto& slot = m_slots.at(static_cast<std::size_t>(connection));
    if (slot.refreshToken.isEmpty() || slot.refused)
        return;
    const auto end = goodUntil(slot);
    slot.alarm->set(end ? *end - m_world.now() : 0ms);
}

void NaiveClient::refresh(int connection)
{
    auto& slot = m_slots.at(static_cast<std::size_t>(connection));
    m_touched.insert(connection);
    if (!m_life.step())
        return;
    const auto issued = m_world.server.refresh(slot.refreshToken, m_world.now());
    if (!m_life.step())
        return;
    if (m_world.losesReply(connection)) {
        slot.alarm->set(nextCaller);
        return;
    }
    if (issued.refused) {
        slot.refused = true;
        return;
    }
    take(connection, issued);
}

void NaiveClient::take(int connection, const Issued& issued)
{
    auto& slot = m_slots.at(static_cast<std::size_t>(connection));
    m_touched.insert(connection);
    slot.refused = false;
    slot.accessToken = issued.accessToken;
    if (!issued.refreshToken.isEmpty())
        slot.refreshToken = issued.refreshToken;
    plan(connection);
    if (!m_life.step())
        return;
    if (!m_world.keyringLocked)
        m_world.keyringItems.insert(keyOf(connection),
                                    Secret::take(QByteArray(slot.accessToken + " " + slot.refreshToken)));
    m_life.step();
}

std::optional<milliseconds> NaiveClient::goodUntil(const Slot& slot) const
{
    return m_world.server.goodUntil(slot.accessToken, m_world.now());
}

void NaiveClient::review()
{
    if (m_revocationsSeen != m_world.server.revocations())
        touchAll();
    m_revocationsSeen = m_world.server.revocations();
    for (const int connection : std::exchange(m_touched, {})) {
        const auto& slot = m_slots.at(static_cast<std::size_t>(connection));
        m_world.ledger.note(connection, m_world.now(), goodUntil(slot),
                            m_running && !m_loaded && m_world.keyringLocked);
    }
}

Client::Wish NaiveClient::wish(int connection) const
{
    return m_slots.at(static_cast<std::size_t>(connection)).refused ? Wish::SignIn : Wish::None;
}

void NaiveClient::signIn(int connection, Wish)
{
    if (!m_loaded)
        return;
    const auto account = connection;
    take(connection, m_world.server.consent(account, World::behaviourOf(connection), "app", m_world.now()));
}

} // namespace evergrant::simulate
