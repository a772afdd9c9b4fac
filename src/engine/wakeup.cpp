// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/wakeup.h"

using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// Longer than logind lets anybody delay a sleep (5 s if not configured otherwise).
constexpr auto quietTime = 10s;
/// One waking is told by several: the kernel, logind.
constexpr auto sameWaking = 10s;

} // namespace

Wakeup::Wakeup(Machine& machine, Clock& clock, Listener listener)
    : m_machine(machine)
    , m_clock(clock)
    , m_listener(std::move(listener))
    , m_wallAhead(wallAhead())
{
    m_machine.listen([this](Machine::News news) { hear(news); });
}

Wakeup::~Wakeup()
{
    m_machine.listen({});
}

std::optional<std::chrono::milliseconds> Wakeup::quietUntil() const
{
    return m_quietUntil && *m_quietUntil > m_clock.monotonic() ? m_quietUntil : std::nullopt;
}

void Wakeup::hear(Machine::News news)
{
    switch (news) {
    case Machine::News::FallingAsleep:
        m_quietUntil = m_clock.monotonic() + quietTime;
        return;
    case Machine::News::WokeUp:
        return noteWaking();
    case Machine::News::ClockSet:
        return noteClock();
    case Machine::News::NetworkBack:
        return m_listener.networkBack();
    }
}

void Wakeup::noteWaking()
{
    const auto now = m_clock.monotonic();
    const bool again = !m_quietUntil && m_wokeAt && now - *m_wokeAt < sameWaking;
    m_quietUntil.reset();
    m_wokeAt = now;
    if (!again)
        m_listener.wokeUp();
}

void Wakeup::noteClock()
{
    const auto before = std::exchange(m_wallAhead, wallAhead());
    m_listener.clockSet(m_wallAhead - before);
}

std::chrono::milliseconds Wakeup::wallAhead() const
{
    return std::chrono::milliseconds(m_clock.now().toMSecsSinceEpoch()) - m_clock.monotonic();
}

} // namespace evergrant
