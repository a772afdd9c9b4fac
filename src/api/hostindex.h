// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changedconnections.h"
#include <QHash>
#include <QString>

namespace evergrant::api {

/// Which connections have a host as their setting api_host. A look-up costs the same however many connections there
/// are.
class HostIndex
{
public:
    /// `engine` outlives this object.
    explicit HostIndex(Engine& engine)
        : m_engine(engine)
        , m_changed(engine)
    {
    }

    /// Upper and lower case are the same.
    QSet<QUuid> connectionsOf(const QString& host);

private:
    void note(const QUuid& connection);

    Engine& m_engine;
    ChangedConnections m_changed;
    QHash<QUuid, QString> m_hosts; ///< of those that have one, in lower case
    QHash<QString, QSet<QUuid>> m_connections;
};

} // namespace evergrant::api
