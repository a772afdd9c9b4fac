// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/connectionregistry.h"

#include "core/text/didyoumean.h"
#include "engine/managedconnection.h"
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

ManagedConnectionPtr ConnectionRegistry::byName(const QString& name) const
{
    const auto id = m_idByName.constFind(name);
    return id == m_idByName.constEnd() ? nullptr : byId(*id);
}

Result<ManagedConnectionPtr> ConnectionRegistry::named(const QString& name) const
{
    if (const auto managed = byName(name))
        return managed;
    const QString missing = QObject::tr("There is no connection named “%1”.").arg(name);
    return fail(ErrorKind::NoSuchConnection, u"no-such-connection"_s,
                withDidYouMean(missing, name, m_idByName.keys()) + u' ' +
                    QObject::tr("`evergrant status` lists those that exist."));
}

void ConnectionRegistry::setBeingRemoved(const QUuid& id, bool isBeingRemoved)
{
    if (isBeingRemoved)
        m_beingRemoved.insert(id);
    else
        m_beingRemoved.remove(id);
}

bool ConnectionRegistry::contains(const ManagedConnection& managed) const
{
    return byId(managed.settings().id).get() == &managed;
}

void ConnectionRegistry::add(const ManagedConnectionPtr& managed)
{
    const auto& connection = managed->settings();
    m_all << managed;
    m_byId.insert(connection.id, managed);
    m_idByName.insert(connection.name, connection.id);
    addPort(connection);
}

void ConnectionRegistry::remove(const ManagedConnection& managed)
{
    if (!contains(managed))
        return;
    const Connection connection = managed.settings();
    m_idByName.remove(connection.name);
    removePort(connection);
    const auto removed = m_byId.take(connection.id);
    m_all.removeOne(removed);
}

void ConnectionRegistry::noteChange(const ManagedConnection& managed, const Connection& before)
{
    if (!contains(managed))
        return;
    m_idByName.remove(before.name);
    removePort(before);
    m_idByName.insert(managed.settings().name, managed.settings().id);
    addPort(managed.settings());
}

void ConnectionRegistry::reserve(const Connection& coming)
{
    m_reservedNames.insert(coming.name);
    addPort(coming);
}

void ConnectionRegistry::release(const Connection& coming)
{
    m_reservedNames.remove(coming.name);
    removePort(coming);
}

void ConnectionRegistry::addPort(const Connection& connection)
{
    if (const int port = QUrl(connection.redirectUri).port(0); port > 0)
        ++m_ports[quint16(port)];
}

void ConnectionRegistry::removePort(const Connection& connection)
{
    const auto found = m_ports.find(quint16(QUrl(connection.redirectUri).port(0)));
    if (found != m_ports.end() && --found.value() == 0)
        m_ports.erase(found);
}

} // namespace evergrant
