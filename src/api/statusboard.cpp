// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/statusboard.h"

#include "api/views.h"
#include "core/ports/deliveryservice.h"
#include "engine/engine.h"

namespace evergrant::api {

QHash<QUuid, ConnectionStatus> StatusBoard::all()
{
    const QSet<QUuid> changed = m_changed.drain();
    for (const QUuid& id : changed) {
        const auto connection = m_engine.connection(id);
        if (!connection) {
            m_all.remove(id);
            continue;
        }
        ConnectionStatus& status = m_all[id];
        status = statusOf(m_engine, *connection);
        status.deliveries = m_deliveries.statusOf(id);
    }
    return m_all;
}

} // namespace evergrant::api
