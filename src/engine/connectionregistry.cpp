// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/connectionregistry.h"

#include "engine/managedconnection.h"

namespace evergrant {

ConnectionRegistry::ConnectionPtr ConnectionRegistry::byName(const QString& name) const
{
    const auto id = m_idByName.constFind(name);
    return id == m_idByName.constEnd() ? nullptr : byId(*id);
}

bool ConnectionRegistry::contains(const ManagedConnection& keeper) const
{
    return byId(keeper.settings().id).get() == &keeper;
}

void ConnectionRegistry::add(const ConnectionPtr& keeper)
{
    const auto& connection = keeper->settings();
    m_all << keeper;
    m_byId.insert(connection.id, keeper);
    m_idByName.insert(connection.name, connection.id);
}

void ConnectionRegistry::remove(const ManagedConnection& keeper)
{
    if (!contains(keeper))
        return;
    const Connection connection = keeper.settings();
    m_idByName.remove(connection.name);
    const auto removed = m_byId.take(connection.id);
    m_all.removeOne(removed);
}

void ConnectionRegistry::noteRename(const ManagedConnection& keeper, const QString& before)
{
    if (!contains(keeper))
        return;
    m_idByName.remove(before);
    m_idByName.insert(keeper.settings().name, keeper.settings().id);
}

} // namespace evergrant
