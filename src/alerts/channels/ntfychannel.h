// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/channel.h"
#include "net/networkaccess.h"
#include <QUrl>

namespace evergrant::alerts {

/// The kind "ntfy": publishes to a topic as JSON, so that no text can become a header. The secret is an access token of
/// the server; without one the name of the topic is all that keeps others out.
class NtfyChannel : public Channel
{
public:
    /// See ChannelFactory. Errors: Usage "bad-address", "ca-file-unreadable".
    static Result<std::unique_ptr<Channel>> make(const AlertSettings& settings, const Secret& token,
                                                 const ChannelPorts& ports);

    QCoro::Task<ChannelResult> send(Telling telling) override;
    QString secretOrigin() const override;

private:
    NtfyChannel(QUrl server, QString topic, Secret token, NetworkAccess access, Clock& clock);

    QUrl m_server;
    QString m_topic;
    Secret m_token;
    NetworkAccess m_access;
    Clock& m_clock;
};

} // namespace evergrant::alerts
