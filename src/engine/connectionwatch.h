// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectionschedule.h"
#include "engine/healthwatch.h"
#include "engine/lifewatches.h"
#include "engine/pauseends.h"

namespace evergrant {

/// Follows every connection of the registry: its next action, the end of its pause, what is said of its health, and the
/// ends of its grants that come near. `context` and `stores` outlive this.
class ConnectionWatch
{
public:
    ConnectionWatch(EngineContext& context, const StoreOpening& stores, PauseEnds::End endPause);

    void begin(const ManagedConnection& managed); ///< it was there when the worker started
    void note(const ManagedConnection& managed);  ///< something that a window shows may have changed
    void note(const QUuid& connection);           ///< the same; does nothing where it is not in the registry
    void plan(const QUuid& connection);           ///< only its next action may be due at another time
    void lookAtAllEnds();
    /// Takes it out of the registry.
    void forget(const ManagedConnection& managed);
    void retryNow() { m_schedule.retryNow(); } ///< what has waited for a network
    void stop();                               ///< nothing is due any more

private:
    void lookAtEnds(const ManagedConnection& managed);

    EngineContext& m_context;
    LifeWatches m_lives;
    PauseEnds m_pauses;
    ConnectionSchedule m_schedule;
    HealthWatch m_health;
};

} // namespace evergrant
