// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/enginedeliveries.h"

#include "core/connection/credentialheader.h"
#include "engine/engine.h"
#include "handoff/deliveries.h"

namespace evergrant {

std::optional<Delivery> currentDelivery(const Engine& engine, const QUuid& connection)
{
    const auto found = engine.connection(connection);
    if (!found)
        return std::nullopt;
    const HeldGrant& main = found->core().grants.main();
    if (!main.grant() || !main.info() || !main.tokens().isUsable())
        return std::nullopt;
    const auto config = found->core().config().value_or(ClientConfig());
    const TokenSet& tokens = main.grant()->tokens;
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

ChangeFeed::Subscription feedDeliveries(ChangeFeed& feed, handoff::Deliveries& deliveries)
{
    const auto tell = [&deliveries](const change::TokenSet& set) {
        if (set.slot == GrantSlot::Main)
            deliveries.noteNewest(set.connection, {set.grantId, set.generation, set.expiresAt});
    };
    return feed.subscribe([&deliveries, tell](const Change& change) {
        if (const auto* stored = std::get_if<change::TokenSetStored>(&change))
            tell(*stored);
        else if (const auto* loaded = std::get_if<change::TokenSetLoaded>(&change))
            tell(*loaded);
        else if (std::holds_alternative<change::ConnectionRemoved>(change))
            deliveries.forgetConnection(connectionOf(change));
    });
}

} // namespace evergrant
