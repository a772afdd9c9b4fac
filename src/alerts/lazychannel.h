// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alertports.h"

namespace evergrant::alerts {

using ChannelPtr = tl::expected<std::shared_ptr<Channel>, ChannelFailure>;

/// Makes the channel of a stored alert when it is needed first: its secret can be read only once the stores are open.
class LazyChannel
{
public:
    LazyChannel(AlertSettings settings, bool hasSecret, std::shared_ptr<const AlertPorts> ports)
        : m_settings(std::move(settings))
        , m_hasSecret(hasSecret)
        , m_ports(std::move(ports))
    {
    }

    const AlertSettings& settings() const { return m_settings; }
    const QString& alertId() const { return m_settings.id; }
    bool hasSecret() const { return m_hasSecret; }

    /// Whoever has a call of it under way keeps it. A secret goes to no other origin than it was entered for.
    ChannelPtr get();

private:
    AlertSettings m_settings;
    bool m_hasSecret;
    std::shared_ptr<const AlertPorts> m_ports;
    std::shared_ptr<Channel> m_channel; ///< null: not made yet
};

} // namespace evergrant::alerts
