// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/channel.h"
#include "net/networkaccess.h"
#include <QUrl>

namespace evergrant::alerts {

/// The kind "slack": an incoming webhook, also of Mattermost and Rocket.Chat. Its address is its secret. A 200 is
/// success only with the body "ok".
class SlackChannel : public Channel
{
public:
    /// See ChannelFactory. Errors: Usage "bad-address".
    static Result<std::unique_ptr<Channel>> make(const Secret& address, const ChannelPorts& ports);

    QCoro::Task<ChannelResult> send(Telling telling) override;
    QString secretOrigin() const override;

private:
    SlackChannel(QUrl url, NetworkAccess access, Clock& clock);

    QUrl m_url;
    NetworkAccess m_access;
    Clock& m_clock;
};

} // namespace evergrant::alerts
