// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/smtp/smtpdialog.h"
#include "net/settled.h"
#include <QObject>
#include <QSslSocket>

namespace evergrant::alerts {

struct SmtpServer
{
    QString host;
    quint16 port = 0;
};

/// Sends one mail over one connection. Settles when the server has answered, after the time limit, or when it is
/// destroyed.
class SmtpSession : public QObject
{
    Q_OBJECT

public:
    /// For everything, from the look-up of the name on.
    static constexpr std::chrono::seconds limit{30};

    /// `tls`: whom it trusts. `clock` outlives this.
    SmtpSession(SmtpJob job, SmtpServer server, const QSslConfiguration& tls, Clock& clock);
    ~SmtpSession() override;

    /// Once only.
    QFuture<ChannelResult> start();

private:
    void read();
    void follow(SmtpDialog::Step step);
    void onError();
    void breaksOff(const QString& code);
    void fails(DeliveryTrouble kind, const QString& code, const QString& message);
    void settle(const ChannelResult& result);

    SmtpJob::Tls m_tls;
    SmtpServer m_server;
    SmtpDialog m_dialog;
    SmtpReplyReader m_reader;
    QSslSocket m_socket;
    QString m_tlsCode; ///< what is wrong with the certificate; empty: nothing
    std::unique_ptr<Alarm> m_alarm;
    Settled<ChannelResult> m_result;
};

} // namespace evergrant::alerts
