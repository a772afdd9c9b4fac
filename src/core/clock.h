// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <chrono>
#include <functional>
#include <memory>

namespace evergrant {

/// A one-shot timer made by a Clock. Destroying it disarms it. Not thread-safe: used in the thread that made it.
class Alarm
{
public:
    virtual ~Alarm() = default;
    /// Calls the function given to Clock::makeAlarm() once, after `delay` (at least 0) of monotonic time; replaces an
    /// earlier setting.
    virtual void set(std::chrono::milliseconds delay) = 0;
    virtual void disarm() = 0;
};

/// The only source of time. Tests put a fake one in its place; nothing else may ask the system for the time.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall-clock time in UTC. May jump: never measure a duration with it.
    virtual QDateTime now() const = 0;

    /// Counts on while the machine sleeps (CLOCK_BOOTTIME on Linux) and never goes back.
    virtual std::chrono::milliseconds monotonic() const = 0;

    virtual std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) = 0;
};

} // namespace evergrant
