// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enginecontext.h"
#include "engine/scheduler.h"
#include "engine/wakeup.h"

namespace evergrant {

class LifeWatches;

/// Lets each connection act when its time has come. When the machine wakes up, has a network again or its clock was
/// set, what waited for a better moment is tried at once. `context` and `lives` outlive this.
class ConnectionSchedule
{
public:
    /// `look` is called for a connection at each of its times, to tell the ends that come near.
    using Look = std::function<void(const ManagedConnection&)>;
    ConnectionSchedule(EngineContext& context, const LifeWatches& lives, Look look);

    /// For whatever may have moved the time of its next action, or of its next warning.
    void plan(const ManagedConnection& managed);
    void forget(const QUuid& connection);
    void stop(); ///< nothing is due any more

private:
    void actOn(const QUuid& id);
    void onWaking(const QString& kind, const QString& message);
    void onClockSet(std::chrono::milliseconds jump);
    int retryAllNow() const;

    EngineContext& m_context;
    const LifeWatches& m_lives;
    Look m_look;
    Wakeup m_wakeup;
    Scheduler m_scheduler;
};

} // namespace evergrant
