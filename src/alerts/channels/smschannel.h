// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/channel.h"
#include "net/networkaccess.h"
#include <QUrl>

namespace evergrant::alerts {

/// The kind "sms": the Messages resource of Twilio's REST API (2010-04-01), or of a server that is shaped like it. A
/// message holds AlertText::brief only.
class SmsChannel : public Channel
{
public:
    /// See ChannelFactory. Errors: Usage "bad-address", "bad-option", "bad-secret".
    static Result<std::unique_ptr<Channel>> make(const AlertSettings& settings, const Secret& token,
                                                 const ChannelPorts& ports);

    QCoro::Task<ChannelResult> send(Telling telling) override;
    QString secretOrigin() const override;

private:
    SmsChannel(const AlertSettings& settings, QUrl server, Secret token, NetworkAccess access, Clock& clock);

    QUrl m_server;
    QString m_to, m_account, m_from, m_service;
    Secret m_token;
    NetworkAccess m_access;
    Clock& m_clock;
};

} // namespace evergrant::alerts
