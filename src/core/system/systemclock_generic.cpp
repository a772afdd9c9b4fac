// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/systemclock.h"

#include <QTimer>
#include <algorithm>

using namespace std::chrono_literals;

namespace evergrant {

namespace {

std::chrono::milliseconds steadyTime()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

/// The event loop's timers may stand still while the machine sleeps, and hold at most 24 days. So a long delay is
/// walked in steps, and each step looks at the clock.
class TimerAlarm : public Alarm
{
public:
    explicit TimerAlarm(std::function<void()> ring)
        : m_ring(std::move(ring))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { step(); });
    }

    void set(std::chrono::milliseconds delay) override
    {
        m_due = steadyTime() + std::max(delay, 0ms);
        startStep();
    }

    void disarm() override { m_timer.stop(); }

private:
    void startStep()
    {
        constexpr std::chrono::milliseconds longestStep = 60s;
        m_timer.start(std::clamp(m_due - steadyTime(), 0ms, longestStep));
    }

    void step()
    {
        if (steadyTime() < m_due) {
            startStep();
            return;
        }
        const auto ring = m_ring; // it may destroy this alarm
        ring();
    }

    std::function<void()> m_ring;
    QTimer m_timer;
    std::chrono::milliseconds m_due{0};
};

} // namespace

class SystemClock::Alarms
{
};

SystemClock::SystemClock() = default;
SystemClock::~SystemClock() = default;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return steadyTime();
}

std::unique_ptr<Alarm> SystemClock::makeAlarm(std::function<void()> ring)
{
    return std::make_unique<TimerAlarm>(std::move(ring));
}

} // namespace evergrant
