// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace evergrant {

/// The machine's own time: wall clock, CLOCK_BOOTTIME, and alarms of the event loop of the thread that makes them.
///
/// After the machine slept, an alarm whose delay ended meanwhile rings within a minute of waking; whoever must know
/// sooner listens for the wake-up itself.
class SystemClock : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override;
};

} // namespace evergrant
