// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/channel.h"
#include "alerts/smtp/smtpsession.h"
#include <QSslConfiguration>
#include <QUrl>

namespace evergrant::alerts {

/// The kind "mail": hands a mail to a submission server (RFC 6409) and believes its 250. smtps:// is encrypted from the
/// first byte, smtp:// after STARTTLS. Only on this machine smtp:// needs no encryption, and has none unless --ca-file
/// says which certificate is right. Signs in with a password, or with the access token of a connection.
class MailChannel : public Channel
{
public:
    /// See ChannelFactory. Errors: Usage "bad-address", "bad-secret", "ca-file-unreadable".
    static Result<std::unique_ptr<Channel>> make(const AlertSettings& settings, const Secret& secret,
                                                 const ChannelPorts& ports);

    QCoro::Task<ChannelResult> send(Telling telling) override;
    QString secretOrigin() const override;

private:
    MailChannel(SmtpServer server, SmtpJob job, QString tokenOf, const QSslConfiguration& tls,
                const ChannelPorts& ports);
    static Result<SmtpServer> serverFrom(const QUrl& url);
    static Result<void> checkSignIn(const AlertSettings& settings, const Secret& secret);
    QByteArray mailFrom(const Telling& telling) const;

    SmtpServer m_server;
    SmtpJob m_job;
    QString m_tokenOf; ///< name of a connection; empty: no token is used
    QSslConfiguration m_tlsSettings;
    ChannelPorts m_ports;
};

} // namespace evergrant::alerts
