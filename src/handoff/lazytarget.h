// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliverystate.h"
#include "handoff/deliveryports.h"

namespace evergrant::handoff {

using TargetResult = tl::expected<std::shared_ptr<Target>, DeliveryFailure>;

/// Makes the target of a stored one when it is needed first: its secret can be read only once the stores are open.
class LazyTarget
{
public:
    LazyTarget(const StoredTarget& stored, std::shared_ptr<const DeliveryPorts> ports)
        : m_settings(stored.settings)
        , m_hasSecret(stored.hasSecret)
        , m_ports(std::move(ports))
    {
    }

    bool hasSecret() const { return m_hasSecret; }
    const LastAsked& lastAsked() const { return *m_asked; } ///< where the kind is one that is asked

    /// Whoever has a call of it under way keeps it. A secret goes to no other origin than it was entered for,
    /// and nothing is used in place of one that was lost.
    TargetResult get();
    /// See Target::withhold(); a target that was not made has nothing to hand out.
    void withhold() const
    {
        if (m_target)
            m_target->withhold();
    }
    /// Makes it where its kind has credentials that end unless they are renewed. What is wrong with it shows at the
    /// next delivery.
    void keepSession();

private:
    std::function<void(const QString&)> noteAsked() const;

    TargetSettings m_settings;
    bool m_hasSecret;
    std::shared_ptr<const DeliveryPorts> m_ports;
    std::shared_ptr<LastAsked> m_asked = std::make_shared<LastAsked>();
    std::shared_ptr<Target> m_target; ///< may outlive this object
};

} // namespace evergrant::handoff
