// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/smtp/smtpdialog.h"

#include "core/text/scrub.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::alerts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::alerts::SmtpDialog)
};

using What = SmtpDialog::Step::What;

/// The mechanisms of AUTH, upper case; servers write the keyword in any case, some with "=" behind it.
QList<QByteArray> mechanismsIn(const SmtpReply& hello)
{
    QList<QByteArray> mechanisms;
    for (const QByteArray& line : hello.lines) {
        QByteArray upper = line.toUpper();
        if (upper.startsWith("AUTH ") || upper.startsWith("AUTH="))
            mechanisms << upper.mid(5).replace('=', ' ').simplified().split(' ');
    }
    return mechanisms;
}

bool offersStartTls(const SmtpReply& hello)
{
    for (const QByteArray& line : hello.lines)
        if (line.trimmed().toUpper() == "STARTTLS")
            return true;
    return false;
}

/// Takes the plain bytes and wipes them.
QByteArray base64(QByteArray&& plain)
{
    QByteArray encoded = plain.toBase64();
    wipe(plain);
    return encoded;
}

QByteArray plainResponse(const SmtpJob& job)
{
    QByteArray plain;
    plain.reserve(job.user.size() + job.secret.reveal().size() + 2);
    plain += '\0';
    plain += job.user;
    plain += '\0';
    plain += job.secret.reveal();
    return base64(std::move(plain));
}

QByteArray tokenResponse(const SmtpJob& job)
{
    QByteArray plain;
    plain.reserve(job.user.size() + job.secret.reveal().size() + 30);
    plain += "user=" + job.user + "\1auth=Bearer ";
    plain += job.secret.reveal();
    plain += "\1\1";
    return base64(std::move(plain));
}

} // namespace

QByteArray dotStuffed(const QByteArray& message)
{
    QByteArray stuffed = message;
    stuffed.replace("\r\n.", "\r\n..");
    if (stuffed.startsWith('.'))
        stuffed.prepend('.');
    if (!stuffed.endsWith("\r\n"))
        stuffed += "\r\n";
    return stuffed + ".\r\n";
}

SmtpDialog::Step SmtpDialog::send(Stage next, const QByteArray& line)
{
    m_stage = next;
    return {What::Send, line + "\r\n", {}};
}

SmtpDialog::Step SmtpDialog::failed(DeliveryTrouble kind, const QString& code, const QString& message) const
{
    return {What::Ended, "QUIT\r\n", channelFails(kind, code, message)};
}

QString SmtpDialog::saidBy(const SmtpReply& reply) const
{
    return Tr::tr("%1 answered: %2 %3")
        .arg(m_job.server)
        .arg(reply.code)
        .arg(scrubbed(QString::fromUtf8(reply.text())));
}

/// 4xx passes by itself, 5xx does not (RFC 5321 section 4.2.1).
SmtpDialog::Step SmtpDialog::refused(const SmtpReply& reply) const
{
    constexpr int permanent = 500;
    const auto kind = reply.code >= permanent ? DeliveryTrouble::Configuration : DeliveryTrouble::Temporary;
    return failed(kind, u"smtp-%1"_s.arg(reply.code), saidBy(reply));
}

SmtpDialog::Step SmtpDialog::hello()
{
    return send(Stage::Hello, "EHLO " + m_job.clientName);
}

SmtpDialog::Step SmtpDialog::onEncrypted()
{
    m_encrypted = true;
    return hello(); // what was offered before counts no more: RFC 3207 section 4.2
}

SmtpDialog::Step SmtpDialog::afterHello(const SmtpReply& reply)
{
    if (m_job.tls != SmtpJob::Tls::StartTls || m_encrypted)
        return signIn(reply);
    if (!offersStartTls(reply))
        return failed(
            DeliveryTrouble::Configuration, u"no-starttls"_s,
            Tr::tr("%1 offers no encryption (STARTTLS), so nothing was sent. Try smtps://%1:465.").arg(m_job.server));
    return send(Stage::StartTls, "STARTTLS");
}

SmtpDialog::Step SmtpDialog::signIn(const SmtpReply& hello)
{
    if (m_job.signIn == SmtpJob::SignIn::None)
        return beginMail();
    const auto offered = mechanismsIn(hello);
    if (m_job.signIn == SmtpJob::SignIn::Token) {
        if (offered.contains("XOAUTH2"))
            return send(Stage::Token, "AUTH XOAUTH2 " + tokenResponse(m_job));
    } else if (offered.contains("PLAIN")) {
        return send(Stage::Plain, "AUTH PLAIN " + plainResponse(m_job));
    } else if (offered.contains("LOGIN")) {
        return send(Stage::LoginUser, "AUTH LOGIN");
    }
    return failed(DeliveryTrouble::Configuration, u"no-auth"_s,
                  m_job.signIn == SmtpJob::SignIn::Token
                      ? Tr::tr("%1 does not offer to sign in with an access token (XOAUTH2), so nothing was sent.")
                            .arg(m_job.server)
                      : Tr::tr("%1 does not offer to sign in with a password, so nothing was sent. Use "
                               "--auth-connection, or leave --user out.")
                            .arg(m_job.server));
}

SmtpDialog::Step SmtpDialog::onSignIn(const SmtpReply& reply)
{
    constexpr int done = 235, more = 334, temporary = 400, permanent = 500;
    if (reply.code == done)
        return beginMail();
    if (reply.code == more) {
        if (m_stage == Stage::LoginUser)
            return send(Stage::LoginPassword, base64(QByteArray(m_job.user)));
        if (m_stage == Stage::LoginPassword)
            return send(Stage::Plain, base64(m_job.secret.reveal().toByteArray()));
        return send(Stage::Plain, {}); // XOAUTH2: an empty line fetches the refusal
    }
    if (reply.code >= temporary && reply.code < permanent)
        return refused(reply);
    const QString what = m_job.signIn == SmtpJob::SignIn::Token
                             ? Tr::tr("%1 does not accept the access token. Does the connection have the right to send "
                                      "mail, and is --user the address of its mailbox?")
                             : Tr::tr("%1 does not accept user name and password. Some providers have switched "
                                      "passwords off for mail: use --auth-connection there.");
    return failed(DeliveryTrouble::Configuration, u"auth-refused"_s, what.arg(m_job.server) + u' ' + saidBy(reply));
}

SmtpDialog::Step SmtpDialog::beginMail()
{
    return send(Stage::From, "MAIL FROM:<" + m_job.from + '>');
}

SmtpDialog::Step SmtpDialog::onReply(const SmtpReply& reply)
{
    constexpr int ready = 220, refusal = 400, goOn = 354;
    const bool isSignIn = m_stage == Stage::Plain || m_stage == Stage::LoginUser || m_stage == Stage::LoginPassword ||
                          m_stage == Stage::Token;
    if (isSignIn)
        return onSignIn(reply);
    if (reply.code >= refusal || (m_stage == Stage::Greeting && reply.code != ready) ||
        (m_stage == Stage::Data && reply.code != goOn))
        return refused(reply);
    switch (m_stage) {
    case Stage::Greeting:
        return hello();
    case Stage::Hello:
        return afterHello(reply);
    case Stage::StartTls:
        return {What::StartTls, {}, {}};
    case Stage::From:
        return send(Stage::To, "RCPT TO:<" + m_job.to + '>');
    case Stage::To:
        return send(Stage::Data, "DATA");
    case Stage::Data:
        m_stage = Stage::Content;
        return {What::Send, dotStuffed(m_job.message), {}};
    default:
        break;
    }
    return {What::Ended, "QUIT\r\n", Tr::tr("The mail was handed to %1.").arg(m_job.server)};
}

} // namespace evergrant::alerts
