// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/packedconnection.h"

namespace evergrant {

PackedConnection::PackedConnection(const Connection& connection, const PackedConnection& like)
    : m_id(connection.id)
    , m_name(connection.name)
    , m_title(connection.title)
    , m_createdAt(connection.createdAt)
{
    Connection common = connection;
    common.id = QUuid();
    common.name.clear();
    common.title.clear();
    common.createdAt = QDateTime();
    m_common = like.m_common && *like.m_common == common ? like.m_common : std::make_shared<const Connection>(common);
}

Connection PackedConnection::whole() const
{
    Connection connection = m_common ? *m_common : Connection();
    connection.id = m_id;
    connection.name = m_name;
    connection.title = m_title;
    connection.createdAt = m_createdAt;
    return connection;
}

} // namespace evergrant
