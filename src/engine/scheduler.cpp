// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduler.h"

#include <algorithm>
#include <vector>

using namespace std::chrono_literals;

namespace evergrant {

Scheduler::Scheduler(Clock& clock, Due due, NotBefore notBefore)
    : m_clock(clock)
    , m_due(std::move(due))
    , m_notBefore(std::move(notBefore))
    , m_alarm(clock.makeAlarm([this] { ring(); }))
{
}

void Scheduler::plan(const QUuid& id, std::optional<Milliseconds> at)
{
    if (m_stopped || plannedFor(id) == at)
        return;
    unplan(id);
    if (at) {
        m_order.emplace(*at, id);
        m_times.insert(id, *at);
    }
    update();
}

std::optional<Scheduler::Milliseconds> Scheduler::plannedFor(const QUuid& id) const
{
    const auto found = m_times.constFind(id);
    return found == m_times.constEnd() ? std::nullopt : std::optional(*found);
}

void Scheduler::stop()
{
    m_stopped = true;
    m_order.clear();
    m_times.clear();
    m_alarm->disarm();
}

void Scheduler::unplan(const QUuid& id)
{
    const auto planned = m_times.constFind(id);
    if (planned == m_times.constEnd())
        return;
    m_order.erase({*planned, id});
    m_times.erase(planned);
}

std::optional<Scheduler::Milliseconds> Scheduler::limit() const
{
    return m_notBefore ? m_notBefore() : std::nullopt;
}

void Scheduler::update()
{
    if (m_order.empty() || m_stopped)
        return m_alarm->disarm();
    const auto earliest = m_order.begin()->first;
    const auto at = std::max(earliest, limit().value_or(earliest));
    // Timers of the platform hold at most 24 days; once a day is often enough to set a far one again.
    m_alarm->set(std::clamp<Milliseconds>(at - m_clock.monotonic(), 0ms, 24h));
}

void Scheduler::ring()
{
    const auto now = m_clock.monotonic();
    // Taken out before the first is called: whatever a call plans for now is for the next time, so this ends.
    std::vector<QUuid> due;
    if (const auto notBefore = limit(); !notBefore || *notBefore <= now)
        for (auto it = m_order.begin(); it != m_order.end() && it->first <= now; ++it)
            due.push_back(it->second);
    for (const auto& id : due)
        unplan(id);
    for (const auto& id : due)
        if (!m_stopped)
            m_due(id);
    update();
}

} // namespace evergrant
