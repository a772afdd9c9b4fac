// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changedconnections.h"
#include "api/messages/status.h"
#include <QHash>

namespace evergrant {
class DeliveryService;
} // namespace evergrant

namespace evergrant::api {

/// How all connections are, for somebody who looks again and again: only what has changed since is worked out anew.
class StatusBoard
{
public:
    /// Both outlive this object.
    StatusBoard(Engine& engine, const DeliveryService& deliveries)
        : m_engine(engine)
        , m_deliveries(deliveries)
        , m_changed(engine)
    {
    }

    /// Not to be called from within a change of a connection.
    QHash<QUuid, ConnectionStatus> all();

private:
    Engine& m_engine;
    const DeliveryService& m_deliveries;
    ChangedConnections m_changed;
    QHash<QUuid, ConnectionStatus> m_all;
};

} // namespace evergrant::api
