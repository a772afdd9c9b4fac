// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/channel.h"
#include "net/networkaccess.h"
#include <QUrl>

namespace evergrant::alerts {

/// The kind "teams": the workflow "Post to a channel when a webhook request is received" with an Adaptive Card. Its
/// address is its secret, because it holds its own signature. 2xx says that the request was queued; whether the card
/// is shown, Teams does not tell.
class TeamsChannel : public Channel
{
public:
    /// See ChannelFactory. Errors: Usage "bad-address".
    static Result<std::unique_ptr<Channel>> make(const Secret& address, const ChannelPorts& ports);

    QCoro::Task<ChannelResult> send(Telling telling) override;
    QString secretOrigin() const override;

private:
    TeamsChannel(QUrl url, NetworkAccess access, Clock& clock);

    QUrl m_url;
    NetworkAccess m_access;
    Clock& m_clock;
};

} // namespace evergrant::alerts
