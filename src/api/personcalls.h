// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/grant/grantlife.h"
#include "core/health/callgatherer.h"
#include "engine/changefeed.h"
#include <memory>
#include <optional>

namespace evergrant {

class Engine;
class PersonCaller;

/// Has a person called where the engine says that one is needed, or that something ends.
class PersonCalls
{
public:
    /// All outlive it. Where a person is needed already, they are called after AttentionWatch::outageDelay.
    PersonCalls(Engine& engine, PersonCaller& caller, Clock& clock);

private:
    void onChange(const Change& change);
    void callAbout(const QUuid& id);
    void callWhereNeeded();
    void announceEnd(const QUuid& id, const LifeWarning& warning);
    std::optional<Call> callAboutEnd(const QUuid& id, const LifeWarning& warning) const;

    Engine& m_engine;
    PersonCaller& m_caller;
    Clock& m_clock;
    ChangeFeed::Subscription m_subscription;
    std::unique_ptr<Alarm> m_firstCalls;
};

} // namespace evergrant
