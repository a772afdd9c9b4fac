// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/personcalls.h"

#include "engine/connectionoverview.h"

#include "api/personcaller.h"
#include "api/views.h"
#include "engine/engine.h"

namespace evergrant {

PersonCalls::PersonCalls(Engine& engine, PersonCaller& caller, Clock& clock)
    : m_engine(engine)
    , m_caller(caller)
    , m_clock(clock)
    , m_subscription(engine.changes().subscribe([this](const Change& change) { onChange(change); }))
    // For what was so before this worker started. Not at once: at a login the keyring is unlocked a moment later.
    , m_firstCalls(clock.makeAlarm([this] { callWhereNeeded(); }))
{
    m_firstCalls->set(AttentionWatch::outageDelay);
}

void PersonCalls::onChange(const Change& change)
{
    if (std::holds_alternative<change::PersonNeeded>(change))
        callAbout(connectionOf(change));
    else if (std::holds_alternative<change::PersonNoLongerNeeded>(change) ||
             std::holds_alternative<change::ConnectionRemoved>(change))
        m_caller.relieve(connectionOf(change));
    else if (const auto* end = std::get_if<change::EndWarned>(&change))
        announceEnd(end->connection, end->warning);
}

void PersonCalls::callAbout(const QUuid& id)
{
    m_caller.call(id, [this, id]() -> std::optional<Call> {
        const auto connection = m_engine.connection(id);
        if (!connection)
            return std::nullopt;
        const auto assessment = connection->assessment();
        return Call{id, api::titleOf(m_engine, connection->settings()), assessment.headline, assessment.detail};
    });
}

void PersonCalls::callWhereNeeded()
{
    for (const auto& connection : m_engine.connections()) {
        const auto assessment = connection->assessment();
        if (assessment.needsHuman && assessment.health != Health::NeverAuthorized)
            callAbout(connection->settings().id);
    }
}

void PersonCalls::announceEnd(const QUuid& id, const LifeWarning& warning)
{
    m_caller.announce([this, id, warning] { return callAboutEnd(id, warning); });
}

/// Nothing where the end is not near any more, or has come nearer: that is announced anew.
std::optional<Call> PersonCalls::callAboutEnd(const QUuid& id, const LifeWarning& warning) const
{
    const auto connection = m_engine.connection(id);
    if (!connection || !dueWarnings(ConnectionOverview(connection->core()).life(), m_clock.now()).contains(warning))
        return std::nullopt;
    const auto text = textFor(warning, connection->facts().providerName, m_clock.now());
    return Call{id, api::titleOf(m_engine, connection->settings()), text.headline, text.detail};
}

} // namespace evergrant
