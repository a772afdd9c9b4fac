// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include <QHash>
#include <QUuid>
#include <functional>
#include <memory_resource>
#include <optional>
#include <set>

namespace evergrant {

/// When each connection is due next, with one timer for the earliest of them; no timer when nothing is due. A change of
/// one due time costs O(log n). Times are the monotonic clock's.
class Scheduler
{
public:
    using Milliseconds = std::chrono::milliseconds;
    /// Called once for a connection when its time has come; it is not planned any more then.
    using Due = std::function<void(const QUuid&)>;
    /// Nothing becomes due before this time; asked whenever the timer is set and when it rings. Empty: no such limit.
    using NotBefore = std::function<std::optional<Milliseconds>()>;

    Scheduler(Clock& clock, Due due, NotBefore notBefore = {});

    /// In place of what was planned for this connection; empty: nothing is.
    void plan(const QUuid& id, std::optional<Milliseconds> at);
    std::optional<Milliseconds> plannedFor(const QUuid& id) const;
    bool isEmpty() const { return m_order.empty(); }
    /// NotBefore answers otherwise than before.
    void update();
    /// Forgets all plans; no timer is set from now on.
    void stop();

private:
    using Entry = std::pair<Milliseconds, QUuid>;

    void unplan(const QUuid& id);
    std::optional<Milliseconds> limit() const;
    void ring();

    Clock& m_clock;
    Due m_due;
    NotBefore m_notBefore;
    /// Of m_order, whose nodes move with every change: on the heap each would lie among what a renewal needs for a
    /// moment, and keep the memory around it from being given back.
    std::pmr::unsynchronized_pool_resource m_memory;
    std::pmr::set<Entry> m_order{&m_memory}; ///< the same entries as in m_times, by time
    QHash<QUuid, Milliseconds> m_times;
    std::unique_ptr<Alarm> m_alarm;
    bool m_stopped = false;
};

} // namespace evergrant
