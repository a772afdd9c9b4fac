// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/lifewatches.h"

#include "core/text/jsonvalues.h"
#include "engine/connectionoverview.h"
#include "engine/managedconnection.h"
#include "engine/storeopening.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

LifeWatches::LifeWatches(EngineContext& context, const StoreOpening& stores)
    : m_context(context)
    , m_stores(stores)
{
}

bool LifeWatches::look(const ManagedConnection& managed)
{
    // While the stores are being opened for the first time a renewal may be only moments away.
    if (m_context.stopping || m_stores.isFirstTry() || !m_context.registry.contains(managed))
        return false;
    const Connection& connection = managed.settings();
    const auto place = placeOf(connection.id);
    auto watch = m_watches.find(connection.id);
    if (watch == m_watches.end())
        watch = m_watches.insert(connection.id, LifeWatch(place));
    const QDateTime now = m_context.ports->clock.now();
    const auto warnings = watch->look(place, ConnectionOverview(managed.core()).life(), now);
    for (const auto& warning : warnings) {
        const auto text = textFor(warning, managed.facts().providerName, now);
        m_context.log(
            EventLevel::Warning, u"end-comes-near"_s, text.headline + u' ' + text.detail, &connection,
            {{u"end"_s, toWord(warning.end)}, {u"ends_at"_s, timeToJson(warning.at)}, {u"days"_s, warning.threshold}});
        m_context.changes.publish(change::EndWarned{connection.id, warning});
    }
    return !warnings.isEmpty();
}

std::optional<std::chrono::milliseconds> LifeWatches::nextLookAt(const ManagedConnection& managed) const
{
    const auto watch = m_watches.constFind(managed.settings().id);
    if (watch == m_watches.cend())
        return std::nullopt;
    const QDateTime now = m_context.ports->clock.now();
    const auto next = watch->nextLookAt(ConnectionOverview(managed.core()).life(), now);
    if (!next)
        return std::nullopt;
    return m_context.ports->clock.monotonic() + std::chrono::milliseconds(now.msecsTo(*next));
}

void LifeWatches::forget(const QUuid& connection)
{
    if (m_watches.contains(connection))
        m_watches.take(connection).erase(placeOf(connection));
}

} // namespace evergrant
