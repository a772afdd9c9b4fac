// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a connection is said again when a time passes that it names, and when somebody has to be called.

#include "engine/keeper.h"

#include "core/assessmentend.h"
#include "engine/tokenlife.h"
#include <algorithm>

using namespace std::chrono_literals;

namespace evergrant {

void Keeper::noteChange(const ConnectionKeeper& keeper)
{
    const auto& connection = keeper.connection();
    const auto facts = keeper.facts();
    const auto now = assess(facts, m_ports->clock.now());
    const auto news = m_attention.note(connection.id, AttentionWatch::needOf(facts, now), m_ports->clock.monotonic());
    planReview(keeper);
    watchLife(keeper);
    Q_EMIT changed(connection.id, connection.name);
    if (news == AttentionWatch::News::Attention && now.health != Health::NeverAuthorized)
        Q_EMIT attention(connection.id);
    if (news == AttentionWatch::News::Relief)
        Q_EMIT relief(connection.id);
}

void Keeper::planReview(const ConnectionKeeper& keeper)
{
    const QUuid id = keeper.connection().id;
    const bool isOurs =
        std::ranges::any_of(m_connections, [&keeper](const auto& each) { return each.get() == &keeper; });
    if (m_stopping || !isOurs)
        return;
    const auto facts = keeper.facts();
    if (!facts.hasGrant && !m_attention.dueAt(id)) {
        m_reviews.remove(id);
        return;
    }
    const QDateTime now = m_ports->clock.now();
    const auto end = std::chrono::milliseconds(now.msecsTo(assessmentEnd(facts, now, TokenLife::leastUse)));
    // A moment later, so that the time has passed for sure.
    const auto at = m_ports->clock.monotonic() + end + 1ms;
    m_reviews.insert(id, std::min(at, m_attention.dueAt(id).value_or(at)));
    m_reviewer.update();
}

std::optional<std::chrono::milliseconds> Keeper::nextReview() const
{
    const auto earliest = std::min_element(m_reviews.begin(), m_reviews.end());
    return earliest == m_reviews.end() ? std::nullopt : std::optional(*earliest);
}

void Keeper::reviewDue()
{
    const auto now = m_ports->clock.monotonic();
    const auto connections = m_connections;
    for (const auto& keeper : connections) {
        const auto at = m_reviews.constFind(keeper->connection().id);
        if (at == m_reviews.constEnd() || *at > now)
            continue;
        m_reviews.erase(at);
        noteChange(*keeper);
    }
}

} // namespace evergrant
