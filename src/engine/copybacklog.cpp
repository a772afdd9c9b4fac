// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/copybacklog.h"

#include "core/grant/copybundle.h"

namespace evergrant {

bool CopyBacklog::addStale(const QUuid& connection)
{
    if (isRemoval(connection))
        return false;
    m_stale.insert(connection);
    return true;
}

void CopyBacklog::addRemoval(const QUuid& connection)
{
    m_stale.remove(connection);
    m_removals.insert(connection);
}

void CopyBacklog::setSingles(const QSet<QUuid>& connections)
{
    m_singles = connections;
    m_singles.unite(m_removals);
}

bool CopyBacklog::isDue(const QUuid& connection) const
{
    return m_stale.contains(connection) || isRemoval(connection) || m_singles.contains(connection);
}

QSet<QUuid> CopyBacklog::nextGroup(const QHash<QUuid, Error>& failed)
{
    int distance = CopyBundle::groups + 1;
    QSet<QUuid> next;
    for (const auto* waiting : {&m_removals, &m_stale, &m_singles}) {
        for (const auto& id : *waiting) {
            const int from = (CopyBundle::groupOf(id) - m_group - 1 + CopyBundle::groups) % CopyBundle::groups;
            if (from > distance || failed.contains(id) || id == m_heldBack)
                continue;
            if (from < distance)
                next.clear();
            distance = from;
            next.insert(id);
        }
    }
    if (!next.isEmpty())
        m_group = CopyBundle::groupOf(*next.cbegin());
    return next;
}

bool CopyBacklog::beginWrite(const QUuid& connection)
{
    if (!m_stale.remove(connection))
        return false;
    m_writing.insert(connection);
    return true;
}

void CopyBacklog::endWrite(const QSet<QUuid>& connections, const QHash<QUuid, Error>& failed)
{
    m_writing.subtract(connections);
    for (const auto& id : connections)
        if (failed.contains(id) && !isRemoval(id))
            m_stale.insert(id);
}

} // namespace evergrant
