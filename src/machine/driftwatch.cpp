// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/driftwatch.h"

using namespace std::chrono_literals;

namespace evergrant {

namespace {

constexpr std::chrono::milliseconds lookEvery = 1min;
/// A machine that is merely busy is not late by so much.
constexpr std::chrono::milliseconds late = 30s;

} // namespace

DriftWatch::DriftWatch(Clock& clock, std::function<void(Machine::News)> tell)
    : m_clock(clock)
    , m_tell(std::move(tell))
    , m_next(clock.makeAlarm([this] { look(); }))
{
}

ClockReading DriftWatch::read() const
{
    return {m_clock.now(), m_clock.monotonic(), {}};
}

void DriftWatch::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    m_last = read();
    if (watched)
        m_next->set(lookEvery);
    else
        m_next->disarm();
}

void DriftWatch::look()
{
    const auto now = read();
    const bool set = changeBetween(m_last, now).wallSet;
    const bool slept = now.monotonic - m_last.monotonic >= lookEvery + late;
    m_last = now;
    m_next->set(lookEvery);
    const auto tell = m_tell; // whoever listens may end the watch
    if (slept)
        tell(Machine::News::WokeUp);
    if (set)
        tell(Machine::News::ClockSet);
}

} // namespace evergrant
