// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/clockwatch_linux.h"

#include <QSocketNotifier>
#include <cerrno>
#include <ctime>
#include <limits>
#include <sys/timerfd.h>
#include <unistd.h>

namespace evergrant {

ClockWatch::ClockWatch(Clock& clock, std::function<void(Machine::News)> tell)
    : m_clock(clock)
    , m_tell(std::move(tell))
    , m_last(read())
    , m_timer(timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK))
{
    if (m_timer >= 0)
        watch();
}

ClockWatch::~ClockWatch()
{
    delete findChild<QSocketNotifier*>();
    if (m_timer >= 0)
        ::close(m_timer);
}

void ClockWatch::watch()
{
    // The timer itself is never to ring. The kernel cuts a time that it cannot count to down to one that it can.
    itimerspec never{};
    never.it_value.tv_sec = std::numeric_limits<time_t>::max();
    if (timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr) != 0 &&
        errno != ECANCELED)
        return;
    auto* notifier = new QSocketNotifier(m_timer, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &ClockWatch::drain);
}

ClockReading ClockWatch::read() const
{
    // libstdc++'s steady clock is CLOCK_MONOTONIC: the time that the machine was awake.
    const auto awake =
        std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    return {m_clock.now(), m_clock.monotonic(), awake};
}

/// After ECANCELED the timer goes on by itself, with the new distance to compare with.
void ClockWatch::drain()
{
    quint64 expirations = 0;
    if (::read(m_timer, &expirations, sizeof expirations) < 0 && errno == ECANCELED)
        compareWith(read());
}

void ClockWatch::compareWith(const ClockReading& now)
{
    const auto change = changeBetween(m_last, now);
    m_last = now;
    const auto tell = m_tell;
    if (change.slept)
        tell(Machine::News::WokeUp);
    if (change.wallSet)
        tell(Machine::News::ClockSet);
}

} // namespace evergrant
