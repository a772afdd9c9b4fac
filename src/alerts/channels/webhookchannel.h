// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/channel.h"
#include "net/networkaccess.h"
#include <QUrl>

namespace evergrant::alerts {

/// The kind "webhook": a POST that is signed as Standard Webhooks 1.0.0 says. The body is
///
///   {"type":"evergrant.alert","timestamp":RFC 3339,"data":{"kind","alert","host","subject","text",
///    "incidents":[{"class","connection","name"}]}}
///
/// with "kind" one of problem, reminder, all-clear, ending, last-today. 2xx is success; no redirect is followed.
class WebhookChannel : public Channel
{
public:
    /// See ChannelFactory. `key`: see webhookKeyFrom(). Errors: Usage "bad-address", "bad-secret",
    /// "ca-file-unreadable".
    static Result<std::unique_ptr<Channel>> make(const AlertSettings& settings, const Secret& key,
                                                 const ChannelPorts& ports);

    QCoro::Task<ChannelResult> send(Telling telling) override;
    QString secretOrigin() const override;

private:
    WebhookChannel(QUrl url, Secret key, NetworkAccess access, Clock& clock);

    QUrl m_url;
    Secret m_key;
    NetworkAccess m_access;
    Clock& m_clock;
};

} // namespace evergrant::alerts
