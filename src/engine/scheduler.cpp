// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduler.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace evergrant {

Scheduler::Scheduler(Clock& clock, std::function<std::optional<std::chrono::milliseconds>()> earliest,
                     std::function<void()> due)
    : m_clock(clock)
    , m_earliest(std::move(earliest))
    , m_due(std::move(due))
    , m_alarm(clock.makeAlarm([this] { ring(); }))
{
}

void Scheduler::update()
{
    const auto earliest = m_stopped ? std::nullopt : m_earliest();
    if (!earliest)
        return m_alarm->disarm();
    // Timers of the platform hold at most 24 days; once a day is often enough to set a far one again.
    m_alarm->set(std::clamp<std::chrono::milliseconds>(*earliest - m_clock.monotonic(), 0ms, 24h));
}

void Scheduler::stop()
{
    m_stopped = true;
    m_alarm->disarm();
}

void Scheduler::ring()
{
    m_due();
    update();
}

} // namespace evergrant
