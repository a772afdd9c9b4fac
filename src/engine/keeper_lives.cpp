// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// When Keeper tells of an end that comes near.

#include "engine/keeper.h"

#include "core/text/jsonvalues.h"
#include "engine/connectionoverview.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

/// On the monotonic clock, for the scheduler.
std::optional<std::chrono::milliseconds> Keeper::nextLook(const ManagedConnection& keeper) const
{
    const auto watch = m_lives.value(keeper.settings().id);
    if (!watch)
        return std::nullopt;
    const QDateTime now = m_ports->clock.now();
    const auto next = watch->nextLookAt(ConnectionOverview(keeper.core()).life(), now);
    if (!next)
        return std::nullopt;
    return m_ports->clock.monotonic() + std::chrono::milliseconds(now.msecsTo(*next));
}

void Keeper::watchLives()
{
    const auto connections = m_registry.all();
    for (const auto& keeper : connections)
        tellLife(*keeper);
}

/// What is told of an end is said of the connection, too, from then on.
void Keeper::tellLife(const ManagedConnection& keeper)
{
    if (watchLife(keeper))
        noteChange(keeper);
    else
        schedule(keeper);
}

/// Whether there was anything to tell.
bool Keeper::watchLife(const ManagedConnection& keeper)
{
    // While the stores are being opened for the first time a renewal may be only moments away.
    if (m_stopping || (!isOpen() && m_unlockFailures == 0) || !m_registry.contains(keeper))
        return false;
    const auto& connection = keeper.settings();
    auto& watch = m_lives[connection.id];
    if (!watch)
        watch = std::make_shared<LifeWatch>(m_ports->grants, connection.id);
    const QDateTime now = m_ports->clock.now();
    const auto warnings = watch->look(ConnectionOverview(keeper.core()).life(), now);
    for (const auto& warning : warnings) {
        const auto text = textFor(warning, keeper.facts().providerName, now);
        log(EventLevel::Warning, u"end-comes-near"_s, text.headline + u' ' + text.detail, &connection,
            {{u"end"_s, toWord(warning.end)}, {u"ends_at"_s, timeToJson(warning.at)}, {u"days"_s, warning.threshold}});
        m_changes.publish(change::EndAhead{connection.id, warning});
    }
    return !warnings.isEmpty();
}

} // namespace evergrant
