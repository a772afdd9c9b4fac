// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/deliverystore.h"
#include "core/ports/records.h"
#include "handoff/target.h"
#include <functional>
#include <optional>

namespace evergrant::handoff {

/// What deliveries get from outside; all of it outlives them. Shared, because a delivery under way keeps it.
struct DeliveryPorts
{
    TargetPorts target; ///< with the clock
    DeliveryStore& store;
    EventLog& events;
    TargetFactory makeTarget;
    /// The newest token set of a connection; empty: there is none, or the stores are not open. Not called from within
    /// a change of the connection.
    std::function<std::optional<Delivery>(const QUuid& connection)> current;
    /// The connection has been authorized, whether or not its token can be read and is valid.
    std::function<bool(const QUuid& connection)> isAuthorized;
    std::function<QString(const QUuid& connection)> nameOf; ///< for the log
    /// What is shown of a connection's deliveries is different now.
    std::function<void(const QUuid& connection)> changed;
    /// Deliveries::minLifeOf() answers otherwise now.
    std::function<void(const QUuid& connection)> minLifeChanged;
};

} // namespace evergrant::handoff
