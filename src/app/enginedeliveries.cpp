// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/enginedeliveries.h"

#include "core/connection/credentialheader.h"
#include "handoff/targetfactories.h"
#include "link/protocol.h"
#include <QFileInfo>
#include <QRandomGenerator>

namespace evergrant {

std::optional<Delivery> currentDelivery(const Engine& engine, const QUuid& connection)
{
    const auto found = engine.connection(connection);
    if (!found)
        return std::nullopt;
    const HeldGrant& main = found->core().grants.main();
    if (!main.isOpen() || !main.tokens().isUsable())
        return std::nullopt;
    const auto config = found->core().config().value_or(ClientConfig());
    const TokenSet& tokens = main.tokenSet();
    Delivery delivery;
    delivery.connection = connection;
    delivery.connectionName = found->settings().name;
    delivery.grantId = main.info()->grantId;
    delivery.generation = main.info()->generation;
    delivery.accessToken = tokens.accessToken;
    delivery.tokenType = tokens.tokenType;
    delivery.headerName = config.header.name.toUtf8();
    delivery.headerValue = credentialHeader(config, config.header, tokens.accessToken);
    delivery.expiresAt = main.info()->expiresAt;
    return delivery;
}

EngineDeliveries::EngineDeliveries(ProfileStores& stores, Engine& engine, Clock& clock)
    : m_grants(stores.grants())
    , m_engine(engine)
    , m_deliveries(ports(stores, clock))
{
}

handoff::DeliveryPorts EngineDeliveries::ports(ProfileStores& stores, Clock& clock)
{
    const QString runtime = QFileInfo(link::socketPath(stores.profile().directory())).absolutePath();
    return {{clock, [] { return QRandomGenerator::global()->generateDouble(); }, stores.profile().idText(), runtime,
             m_threads.pool()},
            stores.grants().deliveries(),
            stores.events(),
            &handoff::makeTarget,
            [this](const QUuid& id) { return currentDelivery(m_engine, id); },
            [this](const QUuid& id) {
                const auto connection = m_engine.connection(id);
                return connection && connection->core().grants.main().info();
            },
            [this](const QUuid& id) {
                const auto connection = m_engine.connection(id);
                return connection ? connection->settings().name : QString();
            },
            [this](const QUuid& id) { m_engine.changes().publish(change::ConnectionChanged{id}); },
            [this](const QUuid& id) {
                if (const auto connection = m_engine.connection(id))
                    connection->replan();
            }};
}

void EngineDeliveries::start(const std::optional<QList<Connection>>& connections)
{
    m_changes = m_engine.changes().subscribe([this](const Change& change) { tell(change); });
    if (!connections)
        return;
    QSet<QUuid> ids;
    for (const auto& connection : *connections)
        ids.insert(connection.id);
    const auto infos = m_grants.infos(GrantSlot::Main);
    // A removed connection has no grant. One that has may lack its settings because their file is an old copy.
    m_deliveries.queues().start(ids, [&infos](const QUuid& id) { return !infos || infos->contains(id); });
}

void EngineDeliveries::tell(const Change& change)
{
    const auto note = [this](const change::TokenSetFacts& set) {
        if (set.slot == GrantSlot::Main)
            m_deliveries.queues().noteNewest(set.connection, {set.grantId, set.generation, set.expiresAt});
    };
    if (const auto* stored = std::get_if<change::TokenSetStored>(&change))
        note(*stored);
    else if (const auto* loaded = std::get_if<change::TokenSetLoaded>(&change))
        note(*loaded);
    else if (std::holds_alternative<change::ConnectionRemoved>(change))
        m_deliveries.queues().forgetConnection(connectionOf(change));
}

} // namespace evergrant
