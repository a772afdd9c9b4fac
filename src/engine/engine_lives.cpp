// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// When Engine tells of an end that comes near.

#include "engine/engine.h"

#include "core/text/jsonvalues.h"
#include "engine/connectionoverview.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

/// On the monotonic clock, for the scheduler.
std::optional<std::chrono::milliseconds> Engine::nextLook(const ManagedConnection& managed) const
{
    const auto watch = m_lives.value(managed.settings().id);
    if (!watch)
        return std::nullopt;
    const QDateTime now = m_ports->clock.now();
    const auto next = watch->nextLookAt(ConnectionOverview(managed.core()).life(), now);
    if (!next)
        return std::nullopt;
    return m_ports->clock.monotonic() + std::chrono::milliseconds(now.msecsTo(*next));
}

void Engine::watchLives()
{
    const auto connections = m_registry.all();
    for (const auto& managed : connections)
        tellLife(*managed);
}

/// What is told of an end is said of the connection, too, from then on.
void Engine::tellLife(const ManagedConnection& managed)
{
    if (watchLife(managed))
        noteChange(managed);
    else
        schedule(managed);
}

/// Whether there was anything to tell.
bool Engine::watchLife(const ManagedConnection& managed)
{
    // While the stores are being opened for the first time a renewal may be only moments away.
    if (m_stopping || (!isOpen() && m_unlockFailures == 0) || !m_registry.contains(managed))
        return false;
    const auto& connection = managed.settings();
    auto& watch = m_lives[connection.id];
    if (!watch)
        watch = std::make_shared<LifeWatch>(m_ports->grants, connection.id);
    const QDateTime now = m_ports->clock.now();
    const auto warnings = watch->look(ConnectionOverview(managed.core()).life(), now);
    for (const auto& warning : warnings) {
        const auto text = textFor(warning, managed.facts().providerName, now);
        log(EventLevel::Warning, u"end-comes-near"_s, text.headline + u' ' + text.detail, &connection,
            {{u"end"_s, toWord(warning.end)}, {u"ends_at"_s, timeToJson(warning.at)}, {u"days"_s, warning.threshold}});
        m_changes.publish(change::EndAhead{connection.id, warning});
    }
    return !warnings.isEmpty();
}

} // namespace evergrant
