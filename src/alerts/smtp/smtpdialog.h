// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/channel.h"
#include "alerts/smtp/smtpreply.h"

namespace evergrant::alerts {

/// One mail, and how it may be sent.
struct SmtpJob
{
    enum class Tls {
        FromTheStart, ///< smtps://
        StartTls,     ///< required: without it nothing is sent
        None,         ///< on this machine only
    };
    enum class SignIn {
        None,
        Password, ///< AUTH PLAIN, else LOGIN (RFC 4954)
        Token,    ///< AUTH XOAUTH2
    };
    QString server;        ///< for sentences
    QByteArray clientName; ///< for EHLO
    Tls tls = Tls::StartTls;
    SignIn signIn = SignIn::None;
    QByteArray user;
    Secret secret;       ///< password or access token
    QByteArray from, to; ///< see checkedMailAddress()
    QByteArray message;  ///< headers and body, lines with CRLF
};

/// The client's side of one SMTP session (RFC 5321, STARTTLS: RFC 3207), without a socket: gets replies, says what is
/// to be sent. A user name and a secret are sent only where the connection is encrypted or `tls` is None.
class SmtpDialog
{
public:
    struct Step
    {
        enum class What {
            Send,     ///< `bytes`, and wait for the reply
            StartTls, ///< encrypt; then onEncrypted()
            Ended,    ///< `result`; say QUIT where `bytes` holds it, and close
        };
        What what = What::Ended;
        QByteArray bytes; ///< may hold the secret: wipe after use
        ChannelResult result = {};
    };

    explicit SmtpDialog(SmtpJob job)
        : m_job(std::move(job))
        , m_encrypted(m_job.tls == SmtpJob::Tls::FromTheStart)
    {
    }

    /// The first reply is the server's greeting.
    Step onReply(const SmtpReply& reply);
    Step onEncrypted();

private:
    enum class Stage { Greeting, Hello, StartTls, Plain, LoginUser, LoginPassword, Token, From, To, Data, Content };

    Step hello();
    Step afterHello(const SmtpReply& reply);
    Step signIn(const SmtpReply& hello);
    Step onSignIn(const SmtpReply& reply);
    Step beginMail();
    Step send(Stage next, const QByteArray& line);
    Step refused(const SmtpReply& reply) const;
    Step failed(DeliveryTrouble kind, const QString& code, const QString& message) const;
    QString saidBy(const SmtpReply& reply) const;

    SmtpJob m_job;
    bool m_encrypted;
    Stage m_stage = Stage::Greeting;
};

/// The message with each line that begins with "." doubled, and its end (RFC 5321 section 4.5.2).
QByteArray dotStuffed(const QByteArray& message);

} // namespace evergrant::alerts
