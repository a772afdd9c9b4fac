// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/changedconnections.h"

#include "engine/engine.h"

namespace evergrant::api {

ChangedConnections::ChangedConnections(Engine& engine)
    : m_engine(engine)
{
}

QSet<QUuid> ChangedConnections::drain()
{
    if (!m_changes) {
        m_changes =
            m_engine.changes().subscribe([this](const Change& change) { m_changed.insert(connectionOf(change)); });
        for (const auto& connection : m_engine.connections())
            m_changed.insert(connection->settings().id);
    }
    return std::exchange(m_changed, {});
}

} // namespace evergrant::api
