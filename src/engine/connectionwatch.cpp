// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/connectionwatch.h"

#include "engine/managedconnection.h"

namespace evergrant {

ConnectionWatch::ConnectionWatch(EngineContext& context, const StoreOpening& stores, PauseEnds::End endPause)
    : m_context(context)
    , m_lives(context, stores)
    , m_pauses(context, std::move(endPause))
    , m_schedule(context, {m_lives, m_pauses}, [this](const ManagedConnection& managed) { lookAtEnds(managed); })
    , m_health(context, [this](const QUuid& id) { note(id); })
{
}

void ConnectionWatch::begin(const ManagedConnection& managed)
{
    m_health.begin(managed);
    if (managed.settings().pausedUntil.isValid())
        m_schedule.plan(managed);
}

void ConnectionWatch::note(const ManagedConnection& managed)
{
    m_lives.look(managed);
    m_schedule.plan(managed);
    m_health.note(managed);
}

void ConnectionWatch::note(const QUuid& connection)
{
    if (const auto managed = m_context.registry.byId(connection))
        note(*managed);
}

void ConnectionWatch::plan(const QUuid& connection)
{
    if (const auto managed = m_context.registry.byId(connection))
        m_schedule.plan(*managed);
}

void ConnectionWatch::lookAtAllEnds()
{
    for (const auto& managed : m_context.registry.all())
        lookAtEnds(*managed);
}

/// What is told of an end is said of the connection, too, from then on.
void ConnectionWatch::lookAtEnds(const ManagedConnection& managed)
{
    m_pauses.endIfDue(managed);
    const bool isNew = m_lives.look(managed);
    m_schedule.plan(managed);
    if (isNew)
        m_health.note(managed);
}

void ConnectionWatch::forget(const ManagedConnection& managed)
{
    const QUuid id = managed.settings().id;
    m_context.registry.remove(managed);
    m_health.forget(id);
    m_lives.forget(id);
    m_pauses.forget(id);
    m_schedule.forget(id);
}

void ConnectionWatch::stop()
{
    m_schedule.stop();
    m_health.stop();
}

} // namespace evergrant
