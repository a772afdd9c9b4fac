// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/machine.h"
#include "machine/clockreading.h"
#include <memory>

namespace evergrant {

/// Notices that the wall clock was set or that the machine has slept by looking once a minute, for systems that tell
/// neither. Sleep is what makes a look come late.
class DriftWatch
{
public:
    DriftWatch(Clock& clock, std::function<void(Machine::News)> tell);

    void setWatched(bool watched);

private:
    ClockReading read() const;
    void look();

    Clock& m_clock;
    std::function<void(Machine::News)> m_tell;
    ClockReading m_last;
    std::unique_ptr<Alarm> m_next;
    bool m_watched = false;
};

} // namespace evergrant
