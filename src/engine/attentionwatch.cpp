// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/attentionwatch.h"

#include "core/health/healthof.h"

namespace evergrant {

AttentionWatch::Need AttentionWatch::needOf(const HealthFacts& facts)
{
    if (needsHuman(facts))
        return Need::Person;
    const Health health = healthOf(facts);
    const bool fails = health == Health::Degraded || health == Health::AtRisk;
    return fails && !facts.usable ? Need::Outage : Need::Nothing;
}

void AttentionWatch::begin(const QUuid& id, Need need, std::chrono::milliseconds now)
{
    set(id, {need, need == Need::Person, now});
}

AttentionWatch::News AttentionWatch::note(const QUuid& id, Need need, std::chrono::milliseconds now)
{
    const State before = m_states.value(id);
    State state = need == before.need ? before : State{need, false, now};
    const bool isTime = need == Need::Person || (need == Need::Outage && now >= state.since + outageDelay);
    const bool isNews = isTime && !state.called;
    state.called = state.called || isNews;
    set(id, state);
    if (isNews)
        return News::Attention;
    return need != before.need && before.called ? News::Relief : News::Nothing;
}

void AttentionWatch::set(const QUuid& id, const State& state)
{
    if (state.need == Need::Nothing)
        m_states.remove(id);
    else
        m_states.insert(id, state);
}

std::optional<std::chrono::milliseconds> AttentionWatch::dueAt(const QUuid& id) const
{
    const State state = m_states.value(id);
    if (state.need != Need::Outage || state.called)
        return std::nullopt;
    return state.since + outageDelay;
}

} // namespace evergrant
