// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/delivery.h"
#include "engine/changefeed.h"

namespace evergrant {

class Engine;
namespace handoff {
class Deliveries;
}

/// The newest token set of a connection as it is delivered; empty: there is none that works.
std::optional<Delivery> currentDelivery(const Engine& engine, const QUuid& connection);

/// From now on `deliveries` hears of token sets and removals; it outlives the subscription.
[[nodiscard]] ChangeFeed::Subscription feedDeliveries(ChangeFeed& feed, handoff::Deliveries& deliveries);

} // namespace evergrant
