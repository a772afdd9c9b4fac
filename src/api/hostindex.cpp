// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/hostindex.h"

#include "engine/engine.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

QSet<QUuid> HostIndex::connectionsOf(const QString& host)
{
    const QSet<QUuid> changed = m_changed.drain();
    for (const QUuid& connection : changed)
        note(connection);
    return m_connections.value(host.toLower());
}

void HostIndex::note(const QUuid& connection)
{
    const QString before = m_hosts.take(connection);
    if (const auto found = m_connections.find(before); found != m_connections.end()) {
        found->remove(connection);
        if (found->isEmpty())
            m_connections.erase(found);
    }
    const auto managed = m_engine.connection(connection);
    const QString host = managed ? managed->settings().settings.value(u"api_host"_s).toLower() : QString();
    if (host.isEmpty())
        return;
    m_hosts.insert(connection, host);
    m_connections[host].insert(connection);
}

} // namespace evergrant::api
