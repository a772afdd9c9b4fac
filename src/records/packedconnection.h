// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"
#include <memory>

namespace evergrant {

/// A Connection in less than half of its room, for a list of thousands: what many of them have in common is shared. A
/// value.
class PackedConnection
{
public:
    PackedConnection() = default;
    /// Shares what it can with this one.
    PackedConnection(const Connection& connection, const PackedConnection& like);

    const QString& name() const { return m_name; }
    void setName(const QString& name) { m_name = name; }
    Connection whole() const;

private:
    QUuid m_id;
    QString m_name, m_title;
    QDateTime m_createdAt;
    std::shared_ptr<const Connection> m_common; ///< all else; null: of a value that was made by default
};

} // namespace evergrant
