// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/assessmentend.h"
#include "engine/attentionwatch.h"
#include "engine/enginecontext.h"
#include "engine/scheduler.h"

namespace evergrant {

/// Publishes what is said of the connections' health: when one has changed, when a time passes that its sentence names,
/// and when a person has to be called or need not be called any more. `context` outlives this.
class HealthWatch
{
public:
    /// `due` is called for a connection when such a time has passed; note() is to follow.
    HealthWatch(EngineContext& context, std::function<void(const QUuid&)> due);

    void begin(const ManagedConnection& managed); ///< how it is when the worker starts: counts as published
    void note(const ManagedConnection& managed);  ///< something about it may have changed
    void forget(const QUuid& connection);
    void stop(); ///< no time is waited for any more

private:
    void planReview(const ManagedConnection& managed, const HealthFacts& facts);

    EngineContext& m_context;
    Scheduler m_reviewer;
    AttentionWatch m_attention;
    QHash<QUuid, Health> m_health; ///< as published
    DayEnd m_dayEnd;
};

} // namespace evergrant
