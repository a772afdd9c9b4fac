// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/connectioncore.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// Between two tries while the store fails for another reason than another program.
constexpr std::chrono::milliseconds storePause(10000);

std::optional<change::TokenSetFacts> tokenSetIn(const ConnectionCore& core, GrantSlot slot)
{
    const auto* held = core.grants.find(slot);
    if (!held || !held->info() || held->info()->generation == 0) // nothing was obtained yet
        return std::nullopt;
    const GrantInfo& info = *held->info();
    return change::TokenSetFacts{core.id(), slot, info.grantId, info.generation, info.expiresAt};
}

} // namespace

ConnectionCore::ConnectionCore(std::shared_ptr<EnginePorts> enginePorts, std::shared_ptr<KeychainMirror> keychainMirror,
                               const Connection& connection,
                               std::shared_ptr<const ConnectionListener> connectionListener)
    : ports(std::move(enginePorts))
    , mirror(std::move(keychainMirror))
    , listener(std::move(connectionListener))
    , client(*ports, connection)
    , grants(*ports, connection.id)
    , transaction(*ports, *mirror)
    , probe(ports->grants, *ports->settings, connection.id)
{
}

Error ConnectionCore::retiredError() const
{
    if (isErased())
        return {ErrorKind::NoSuchConnection, u"removed"_s, QObject::tr("The connection has been removed.")};
    return {ErrorKind::Temporary, u"stopping"_s, QObject::tr("Evergrant is stopping, so nothing new is begun.")};
}

std::weak_ptr<const void> ConnectionCore::life() const
{
    if (!stage.life)
        stage.life = std::make_shared<char>();
    return stage.life;
}

void ConnectionCore::log(EventLevel level, const QString& kind, const QString& message, QJsonObject details) const
{
    Event event;
    event.connectionId = settings().id;
    event.connection = settings().name;
    event.level = level;
    event.kind = kind;
    event.message = message;
    event.details = std::move(details);
    ports->events.append(event);
}

void ConnectionCore::logStoreTrouble(EventLevel level, const Error& trouble) const
{
    log(level, u"store-failing"_s, trouble.message, {{u"code"_s, trouble.code}});
}

void ConnectionCore::notifyChanged() const
{
    if (!isRetired())
        listener->changed(id());
}

void ConnectionCore::publishStored(GrantSlot slot) const
{
    if (const auto set = tokenSetIn(*this, slot))
        listener->publish(change::TokenSetStored{*set});
}

void ConnectionCore::publishLoaded(GrantSlot slot) const
{
    if (const auto set = tokenSetIn(*this, slot))
        listener->publish(change::TokenSetLoaded{*set});
}

void ConnectionCore::publishCredentials() const
{
    listener->publish(change::CredentialsStored{id()});
}

void ConnectionCore::storeAgain(const Error& why)
{
    const auto at = ports->clock.monotonic() + (isStoreBusy(why) ? storeBusyPause : storePause);
    stage.store.againAt = std::min(stage.store.againAt.value_or(at), at);
    listener->rescheduled(id());
}

} // namespace evergrant
