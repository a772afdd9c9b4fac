// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QHash>
#include <QList>
#include <QSet>
#include <QUuid>
#include <memory>

namespace evergrant {

class ManagedConnection;
struct Connection;
using ManagedConnectionPtr = std::shared_ptr<ManagedConnection>;

/// The connections of a profile in the order in which they were added. Looking one up by id or name costs the same
/// however many there are, and so does finding out whether a name or a port is taken.
class ConnectionRegistry
{
public:
    QList<ManagedConnectionPtr> all() const { return m_all; }
    ManagedConnectionPtr byId(const QUuid& id) const { return m_byId.value(id); } ///< null: not here
    ManagedConnectionPtr byName(const QString& name) const;                       ///< null: not here
    Result<ManagedConnectionPtr> named(const QString& name) const; ///< error NoSuchConnection "no-such-connection"
    bool contains(const ManagedConnection& managed) const;

    /// Neither its id nor its name may be here already.
    void add(const ManagedConnectionPtr& managed);
    void remove(const ManagedConnection& managed);
    /// The connection has other settings than `before`.
    void noteChange(const ManagedConnection& managed, const Connection& before);

    /// For a connection, or settings of one, that are being saved: nobody else may take the name or the port meanwhile.
    void reserve(const Connection& coming);
    void release(const Connection& coming); ///< to be called once for each reserve()
    bool isNameTaken(const QString& name) const { return m_idByName.contains(name) || m_reservedNames.contains(name); }
    /// Whoever removes a connection says so before it is awaited what is under way with it.
    void setBeingRemoved(const QUuid& id, bool isBeingRemoved);
    bool isBeingRemoved(const QUuid& id) const { return m_beingRemoved.contains(id); }
    /// Of the redirect URI of a connection.
    bool isPortTaken(quint16 port) const { return m_ports.contains(port); }

private:
    void addPort(const Connection& connection);
    void removePort(const Connection& connection);

    QList<ManagedConnectionPtr> m_all;
    QHash<QUuid, ManagedConnectionPtr> m_byId;
    QHash<QString, QUuid> m_idByName;
    QSet<QString> m_reservedNames;
    QSet<QUuid> m_beingRemoved;
    QHash<quint16, int> m_ports; ///< how many connections use each
};

} // namespace evergrant
