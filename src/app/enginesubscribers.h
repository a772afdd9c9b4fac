// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/personcaller.h"
#include "api/personcalls.h"
#include "app/outgoing.h"
#include "app/profilestores.h"
#include "engine/engine.h"
#include "machine/dbusnotifier.h"

namespace evergrant {

/// Those who follow the changes of an engine that has started, but for the clients and the deliveries.
class EngineSubscribers
{
public:
    /// All outlive it. `windowTells`: a window is there now, which tells a person.
    EngineSubscribers(ProfileStores& stores, Outgoing& outgoing, Engine& engine, Clock& clock,
                      const std::function<bool()>& windowTells);

private:
    DbusNotifier m_notifier;
    PersonCaller m_caller;
    PersonCalls m_calls;
    ChangeFeed::Subscription m_removals;
};

} // namespace evergrant
