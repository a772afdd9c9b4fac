// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/machine.h"
#include <functional>
#include <optional>

namespace evergrant {

/// Turns what the machine tells into what its connections have to know.
class Wakeup
{
public:
    struct Listener
    {
        std::function<void()> wokeUp;
        std::function<void()> networkBack;
        /// By how much: positive is forward. Whatever is measured on the monotonic clock is as right as before.
        std::function<void(std::chrono::milliseconds jump)> clockSet;
    };

    Wakeup(Machine& machine, Clock& clock, Listener listener);
    ~Wakeup();

    /// The machine is about to sleep: nothing begins by itself before this time, which is short, in case it stays awake
    /// and nobody says so. Empty: no reason to wait.
    std::optional<std::chrono::milliseconds> quietUntil() const;

private:
    void hear(Machine::News news);
    void noteWaking();
    void noteClock();
    std::chrono::milliseconds wallAhead() const;

    Machine& m_machine;
    Clock& m_clock;
    Listener m_listener;
    std::chrono::milliseconds m_wallAhead; ///< of the monotonic clock, when last looked at
    std::optional<std::chrono::milliseconds> m_quietUntil, m_wokeAt;
};

} // namespace evergrant
