// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enginecontext.h"
#include "engine/scheduler.h"
#include "engine/wakeup.h"

namespace evergrant {

class LifeWatches;
class PauseEnds;

/// Lets each connection act when its time has come. When the machine wakes up, has a network again or its clock was
/// set, what waited for a better moment is tried at once. `context` and the watches outlive this.
class ConnectionSchedule
{
public:
    struct Watches
    {
        const LifeWatches& lives;
        const PauseEnds& pauses;
    };
    /// `look` is called for a connection at each of its times, to tell the ends that come near, and to end its pause.
    using Look = std::function<void(const ManagedConnection&)>;
    ConnectionSchedule(EngineContext& context, Watches watches, Look look);

    /// For whatever may have moved the time of its next action, of its next warning, or of the end of its pause.
    void plan(const ManagedConnection& managed);
    void forget(const QUuid& connection);
    /// What has waited for a network is tried at once. Returns how many connections that were.
    int retryNow();
    void stop(); ///< nothing is due any more

private:
    void actOn(const QUuid& id);
    void onWaking(const QString& kind, const QString& message);
    void onClockSet(std::chrono::milliseconds jump);
    int retryAllNow() const;

    EngineContext& m_context;
    Watches m_watches;
    Look m_look;
    Wakeup m_wakeup;
    Scheduler m_scheduler;
};

} // namespace evergrant
