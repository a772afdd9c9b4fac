// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace evergrant {

/// The machine's own time. Alarms ring in the event loop of the thread that sets the first one; all are set there.
///
/// systemclock_linux.cpp: CLOCK_BOOTTIME, which counts while the machine sleeps. An alarm whose time came meanwhile
/// rings when the machine wakes; it does not wake it. One kernel timer serves all alarms, so an idle process is
/// woken by the earliest of them and by nothing else.
///
/// systemclock_generic.cpp: std::chrono::steady_clock and Qt's timers, for systems that have no file of their own yet.
/// An alarm may ring up to a minute late after a sleep.
class SystemClock : public Clock
{
public:
    SystemClock();
    ~SystemClock() override;

    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override;

private:
    class Alarms;
    std::shared_ptr<Alarms> m_alarms;
};

} // namespace evergrant
