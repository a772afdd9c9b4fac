// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/health.h"
#include <QHash>
#include <QUuid>
#include <chrono>
#include <optional>

namespace evergrant {

/// Decides when somebody is called about a connection: at once where only a person helps, after a while where nothing
/// works for other reasons. Time is the monotonic clock's.
class AttentionWatch
{
public:
    enum class Need { Nothing, Outage, Person };
    enum class News { Nothing, Attention, Relief };
    /// Most outages are over sooner: a laptop that wakes up needs its network first.
    static constexpr std::chrono::minutes outageDelay{2};

    /// Outage: renewing fails, and there is no access token left that integrations could use.
    static Need needOf(const HealthFacts& facts);

    /// How things are when the worker starts. A need for a person counts as told.
    void begin(const QUuid& id, Need need, std::chrono::milliseconds now);
    News note(const QUuid& id, Need need, std::chrono::milliseconds now);
    /// When note() will have news although nothing has changed.
    std::optional<std::chrono::milliseconds> dueAt(const QUuid& id) const;
    void forget(const QUuid& id) { m_states.remove(id); }

private:
    struct State
    {
        Need need = Need::Nothing;
        bool called = false;
        std::chrono::milliseconds since{0};
    };
    void set(const QUuid& id, const State& state);

    QHash<QUuid, State> m_states; ///< of those that need something
};

} // namespace evergrant
