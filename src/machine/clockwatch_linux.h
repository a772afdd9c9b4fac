// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/machine.h"
#include "machine/clockreading.h"
#include <QObject>
#include <functional>

namespace evergrant {

/// Is told by the kernel when the wall clock is set and when the machine wakes; nothing is asked again and again.
///
/// A timerfd on CLOCK_REALTIME with TFD_TIMER_CANCEL_ON_SET becomes readable, and read() fails with ECANCELED, whenever
/// the distance between CLOCK_REALTIME and CLOCK_MONOTONIC makes a jump (timerfd_create(2)). Setting the clock does
/// that, and so does waking, because CLOCK_MONOTONIC stands still in sleep. Which of them it was, the clocks tell.
class ClockWatch : public QObject
{
public:
    /// On a kernel that refuses the timer nothing is ever told.
    ClockWatch(Clock& clock, std::function<void(Machine::News)> tell);
    ~ClockWatch() override;

    /// The kernel says that the distance has changed; public for tests, which cannot set the clock of a machine.
    void compareWith(const ClockReading& now);
    ClockReading read() const;

private:
    void watch();
    void drain();

    Clock& m_clock;
    std::function<void(Machine::News)> m_tell;
    ClockReading m_last;
    int m_timer = -1;
};

} // namespace evergrant
