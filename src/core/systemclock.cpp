// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/systemclock.h"

#include <QTimer>
#include <algorithm>
#include <ctime>

using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// The event loop's timers stand still while the machine sleeps, and hold at most 24 days. So a long delay is walked in
/// steps, and each step looks at the clock that does count sleep.
class TimerAlarm : public Alarm
{
public:
    TimerAlarm(const Clock& clock, std::function<void()> ring)
        : m_clock(clock)
        , m_ring(std::move(ring))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { step(); });
    }

    void set(std::chrono::milliseconds delay) override
    {
        m_due = m_clock.monotonic() + std::max(delay, 0ms);
        startStep();
    }

    void disarm() override { m_timer.stop(); }

private:
    void startStep()
    {
        constexpr std::chrono::milliseconds longestStep = 60s;
        m_timer.start(std::clamp(m_due - m_clock.monotonic(), 0ms, longestStep));
    }

    void step()
    {
        if (m_clock.monotonic() < m_due) {
            startStep();
            return;
        }
        const auto ring = m_ring; // it may destroy this alarm
        ring();
    }

    const Clock& m_clock;
    std::function<void()> m_ring;
    QTimer m_timer;
    std::chrono::milliseconds m_due{0};
};

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds(time.tv_sec) +
           std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(time.tv_nsec));
}

std::unique_ptr<Alarm> SystemClock::makeAlarm(std::function<void()> ring)
{
    return std::make_unique<TimerAlarm>(*this, std::move(ring));
}

} // namespace evergrant
