// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/healthwatch.h"

#include "core/health/healthof.h"
#include "engine/managedconnection.h"
#include "engine/tokenlife.h"

using namespace std::chrono_literals;

namespace evergrant {

HealthWatch::HealthWatch(EngineContext& context, std::function<void(const QUuid&)> due)
    : m_context(context)
    , m_reviewer(context.ports->clock, std::move(due))
{
}

void HealthWatch::begin(const ManagedConnection& managed)
{
    const QUuid id = managed.settings().id;
    const auto facts = managed.facts();
    m_attention.begin(id, AttentionWatch::needOf(facts), m_context.ports->clock.monotonic());
    m_health.insert(id, healthOf(facts));
    planReview(managed, facts);
}

void HealthWatch::note(const ManagedConnection& managed)
{
    const QUuid id = managed.settings().id;
    const auto facts = managed.facts();
    const Health now = healthOf(facts);
    const auto news = m_attention.note(id, AttentionWatch::needOf(facts), m_context.ports->clock.monotonic());
    planReview(managed, facts);
    auto& changes = m_context.changes;
    changes.publish(change::ConnectionChanged{id});
    const Health before = std::exchange(m_health[id], now);
    if (before != now)
        changes.publish(change::HealthChanged{id, before, now});
    if (news == AttentionWatch::News::Attention && now != Health::NeverAuthorized)
        changes.publish(change::PersonNeeded{id});
    if (news == AttentionWatch::News::Relief)
        changes.publish(change::PersonNoLongerNeeded{id});
}

void HealthWatch::planReview(const ManagedConnection& managed, const HealthFacts& facts)
{
    const QUuid id = managed.settings().id;
    if (m_context.stopping || !m_context.registry.contains(managed))
        return;
    // What failed before there was a grant is said with its time.
    if (!facts.hasGrant && !facts.lastError && !m_attention.dueAt(id))
        return m_reviewer.plan(id, std::nullopt);
    const QDateTime now = m_context.ports->clock.now();
    const auto end =
        std::chrono::milliseconds(now.msecsTo(assessmentEnd(facts, now, TokenLife::leastUse, m_dayEnd.after(now))));
    // A moment later, so that the time has passed for sure.
    const auto at = m_context.ports->clock.monotonic() + end + 1ms;
    m_reviewer.plan(id, std::min(at, m_attention.dueAt(id).value_or(at)));
}

void HealthWatch::forget(const QUuid& connection)
{
    m_attention.forget(connection);
    m_health.remove(connection);
    m_reviewer.plan(connection, std::nullopt);
}

void HealthWatch::stop()
{
    m_reviewer.stop();
}

} // namespace evergrant
