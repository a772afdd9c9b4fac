// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QUuid>
#include <memory>

namespace evergrant {

class ManagedConnection;

/// The connections of a profile in the order in which they were added. Looking one up by id or name costs the same
/// however many there are.
class ConnectionRegistry
{
public:
    using ConnectionPtr = std::shared_ptr<ManagedConnection>;

    const QList<ConnectionPtr>& all() const { return m_all; }
    ConnectionPtr byId(const QUuid& id) const { return m_byId.value(id); } ///< null: not here
    ConnectionPtr byName(const QString& name) const;                       ///< null: not here
    bool contains(const ManagedConnection& keeper) const;

    /// Neither its id nor its name may be here already.
    void add(const ConnectionPtr& keeper);
    void remove(const ManagedConnection& keeper);
    /// The connection has another name than `before`.
    void noteRename(const ManagedConnection& keeper, const QString& before);

private:
    QList<ConnectionPtr> m_all;
    QHash<QUuid, ConnectionPtr> m_byId;
    QHash<QString, QUuid> m_idByName;
};

} // namespace evergrant
