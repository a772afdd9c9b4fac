// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/enginecontext.h"

#include "engine/connectionoverview.h"
#include "engine/managedconnection.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

std::shared_ptr<ManagedConnection> EngineContext::makeConnection(const Connection& settings) const
{
    return std::make_shared<ManagedConnection>(ports, mirror, settings, listener);
}

QList<RegisteredGrant> EngineContext::registeredGrants() const
{
    QList<RegisteredGrant> all;
    for (const auto& connection : registry.all())
        all << ConnectionOverview(connection->core()).registeredGrants();
    return all;
}

QList<QUuid> EngineContext::connectionIds() const
{
    QList<QUuid> ids;
    for (const auto& connection : registry.all())
        ids << connection->settings().id;
    return ids;
}

void EngineContext::log(EventLevel level, const QString& kind, const QString& message, const Connection* about,
                        QJsonObject details) const
{
    Event event;
    event.level = level;
    event.kind = kind;
    event.message = message;
    event.details = std::move(details);
    if (about) {
        event.connectionId = about->id;
        event.connection = about->name;
    }
    ports->events.append(event);
}

Error stoppingError()
{
    return {ErrorKind::Cancelled, u"stopping"_s, QObject::tr("Evergrant is stopping.")};
}

} // namespace evergrant
