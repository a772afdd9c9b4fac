// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <memory>
#include <utility>

namespace evergrant {

/// Asks the machine not to fall asleep or shut down as long as it lives. A wish: the machine grants a few seconds at
/// most, and whoever holds one cannot see whether it was granted.
class SleepInhibitor
{
public:
    SleepInhibitor() = default; ///< holds nothing
    /// `hold` is what keeps the machine awake; dropping it lets go.
    explicit SleepInhibitor(std::shared_ptr<void> hold)
        : m_hold(std::move(hold))
    {
    }
    SleepInhibitor(SleepInhibitor&&) = default;
    SleepInhibitor& operator=(SleepInhibitor&&) = default;
    SleepInhibitor(const SleepInhibitor&) = delete;
    SleepInhibitor& operator=(const SleepInhibitor&) = delete;
    ~SleepInhibitor() = default;

    void release() { m_hold.reset(); }

private:
    std::shared_ptr<void> m_hold;
};

/// The machine that we run on, as far as it tells what it is doing. All of it is a hint that may be missing: nothing
/// waits for it, and nothing is refused because of it. This class is the machine that tells nothing.
class Machine
{
public:
    enum class News {
        FallingAsleep, ///< within seconds, or not at all in the end
        WokeUp,        ///< after a sleep of at least a second; its time is in the monotonic clock
        ClockSet,      ///< the wall clock was set, forward or back, by at least a second
        NetworkBack    ///< it was away, or behind a captive portal, and is no longer
    };
    enum class Network {
        Unknown, ///< nobody here knows, or it is just changing
        Away,
        CaptivePortal, ///< every request is answered by a page of the network itself
        There
    };

    virtual ~Machine() = default;

    /// `hear` is called from the event loop of the thread that made the machine; an empty one ends it. One listener.
    virtual void listen(const std::function<void(News)>& /*hear*/) {}
    virtual Network network() const { return Network::Unknown; }
    /// `why` is shown to whoever asks what keeps the machine awake: a plain sentence without secrets. Returns at once.
    virtual SleepInhibitor inhibitSleep(const QString& /*why*/) { return {}; }
    /// Whether anything is planned at all: where a machine can only be watched by looking again and again, nobody looks
    /// while there is nothing to be late for.
    virtual void setWatched(bool /*watched*/) {}
};

} // namespace evergrant
