// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/reservedids.h"

namespace evergrant {

ReservedIds::Hold::Hold(std::shared_ptr<Ids> ids, const QUuid& connection, const QString& id)
    : m_ids(std::move(ids))
    , m_connection(connection)
    , m_id(id)
{
    (*m_ids)[m_connection] << m_id;
}

ReservedIds::Hold::~Hold()
{
    const auto ids = m_ids->find(m_connection);
    if (ids == m_ids->end()) // the connection was removed
        return;
    ids->removeOne(m_id);
    if (ids->isEmpty())
        m_ids->erase(ids);
}

std::unique_ptr<ReservedIds::Hold> ReservedIds::reserve(const QUuid& connection, const QString& id)
{
    return std::make_unique<Hold>(m_ids, connection, id);
}

} // namespace evergrant
