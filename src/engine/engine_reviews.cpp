// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a connection is said again when a time passes that it names, and when somebody has to be called.

#include "engine/engine.h"

#include "core/health/assessmentend.h"
#include "engine/tokenlife.h"

using namespace std::chrono_literals;

namespace evergrant {

void Engine::noteChange(const ManagedConnection& managed)
{
    const auto& connection = managed.settings();
    const auto facts = managed.facts();
    const auto now = assess(facts, m_ports->clock.now());
    const auto news = m_attention.note(connection.id, AttentionWatch::needOf(facts, now), m_ports->clock.monotonic());
    planReview(managed);
    watchLife(managed);
    schedule(managed);
    m_changes.publish(change::ConnectionChanged{connection.id});
    const Health before = std::exchange(m_health[connection.id], now.health);
    if (before != now.health)
        m_changes.publish(change::HealthChanged{connection.id, before, now.health});
    if (news == AttentionWatch::News::Attention && now.health != Health::NeverAuthorized)
        m_changes.publish(change::PersonNeeded{connection.id});
    if (news == AttentionWatch::News::Relief)
        m_changes.publish(change::PersonNoLongerNeeded{connection.id});
}

void Engine::planReview(const ManagedConnection& managed)
{
    const QUuid id = managed.settings().id;
    if (m_stopping || !m_registry.contains(managed))
        return;
    const auto facts = managed.facts();
    // What failed before there was a grant is said with its time.
    if (!facts.hasGrant && !facts.lastError && !m_attention.dueAt(id))
        return m_reviewer.plan(id, std::nullopt);
    const QDateTime now = m_ports->clock.now();
    const auto end = std::chrono::milliseconds(now.msecsTo(assessmentEnd(facts, now, TokenLife::leastUse)));
    // A moment later, so that the time has passed for sure.
    const auto at = m_ports->clock.monotonic() + end + 1ms;
    m_reviewer.plan(id, std::min(at, m_attention.dueAt(id).value_or(at)));
}

} // namespace evergrant
