// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/enginesubscribers.h"

#include <algorithm>

namespace evergrant {

namespace {

bool usesPractice(const Engine& engine)
{
    return std::ranges::any_of(engine.connections(), [](const auto& connection) {
        return connection->settings().providerId == PracticeHost::ProviderId;
    });
}

} // namespace

EngineSubscribers::EngineSubscribers(ProfileStores& stores, Outgoing& outgoing, Engine& engine, Clock& clock,
                                     const std::function<bool()>& windowTells)
    : m_notifier(clock)
    , m_caller(m_notifier, stores.grants(), clock, windowTells)
    , m_calls(engine, m_caller, clock)
    , m_removals(engine.changes().subscribeTo<change::ConnectionRemoved>([&engine, &outgoing](const auto&) {
        if (!usesPractice(engine))
            outgoing.practice.stop();
    }))
{
}

} // namespace evergrant
