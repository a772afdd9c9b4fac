// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/channels/mailchannel.h"

#include "alerts/channels/serveraccess.h"
#include "alerts/smtp/mailmessage.h"
#include "core/alert/mailaddress.h"
#include "core/connection/loopback.h"
#include <QCoreApplication>
#include <QCoroFuture>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::alerts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::alerts::MailChannel)
};

constexpr quint16 submissionPort = 587, encryptedPort = 465;

QCoro::Task<ChannelResult> sendIn(std::shared_ptr<SmtpSession> session)
{
    const auto ended = session->start();
    const ChannelResult result = co_await ended;
    co_return result;
}

QCoro::Task<ChannelResult> alreadyFailed(ChannelFailure failure)
{
    co_return tl::unexpected(failure);
}

} // namespace

MailChannel::MailChannel(SmtpServer server, SmtpJob job, QString tokenOf, const QSslConfiguration& tls,
                         const ChannelPorts& ports)
    : m_server(std::move(server))
    , m_job(std::move(job))
    , m_tokenOf(std::move(tokenOf))
    , m_tlsSettings(tls)
    , m_ports(ports)
{
}

Result<SmtpServer> MailChannel::serverFrom(const QUrl& url)
{
    const bool isEncrypted = url.scheme() == "smtps"_L1;
    const bool isServer = url.isValid() && (isEncrypted || url.scheme() == "smtp"_L1) && !url.host().isEmpty() &&
                          url.userInfo().isEmpty() && (url.path().isEmpty() || url.path() == "/"_L1) &&
                          !url.hasQuery() && !url.hasFragment();
    if (isServer)
        return SmtpServer{url.host(), static_cast<quint16>(url.port(isEncrypted ? encryptedPort : submissionPort))};
    return fail(ErrorKind::Usage, u"bad-address"_s,
                Tr::tr("The value of --smtp is no address of a mail server. It looks like smtp://HOST:587 or "
                       "smtps://HOST:465."));
}

Result<void> MailChannel::checkSignIn(const AlertSettings& settings, const Secret& secret)
{
    const bool hasUser = !settings.options.value(u"user"_s).isEmpty();
    const bool hasToken = !settings.options.value(u"auth-connection"_s).isEmpty();
    if (hasToken && !secret.isEmpty())
        return fail(ErrorKind::Usage, u"bad-secret"_s,
                    Tr::tr("--secret-stdin and --auth-connection cannot be combined."));
    if (!hasToken && hasUser == secret.isEmpty())
        return fail(ErrorKind::Usage, u"bad-secret"_s,
                    hasUser ? Tr::tr("--user needs the password, entered with --secret-stdin, or --auth-connection.")
                            : Tr::tr("A password needs the user name, in --user."));
    return {};
}

Result<std::unique_ptr<Channel>> MailChannel::make(const AlertSettings& settings, const Secret& secret,
                                                   const ChannelPorts& ports)
{
    const QString caFile = settings.options.value(u"ca-file"_s);
    const QUrl url(settings.options.value(u"smtp"_s), QUrl::StrictMode);
    const auto server = serverFrom(url);
    if (!server)
        return tl::unexpected(server.error());
    if (const auto checked = checkSignIn(settings, secret); !checked)
        return tl::unexpected(checked.error());
    const auto access = accessWith(caFile);
    if (!access)
        return tl::unexpected(access.error());
    const auto to = checkedMailAddress(settings.to);
    if (!to)
        return tl::unexpected(to.error());
    const auto from = checkedMailAddress(settings.options.value(u"from"_s, settings.to));
    if (!from)
        return tl::unexpected(from.error());
    SmtpJob job;
    job.server = server->host;
    job.clientName = ports.hostName.toLatin1();
    if (url.scheme() == "smtps"_L1)
        job.tls = SmtpJob::Tls::FromTheStart;
    else if (caFile.isEmpty() && isLoopbackHost(server->host))
        job.tls = SmtpJob::Tls::None;
    job.from = from->toLatin1();
    job.to = to->toLatin1();
    const QString tokenOf = settings.options.value(u"auth-connection"_s);
    job.user = settings.options.value(u"user"_s, *from).toUtf8();
    job.secret = secret;
    if (!tokenOf.isEmpty())
        job.signIn = SmtpJob::SignIn::Token;
    else if (!secret.isEmpty())
        job.signIn = SmtpJob::SignIn::Password;
    return std::unique_ptr<Channel>(new MailChannel(*server, job, tokenOf, access->tls, ports));
}

QString MailChannel::secretOrigin() const
{
    const QString scheme = m_job.tls == SmtpJob::Tls::FromTheStart ? u"smtps"_s : u"smtp"_s;
    return u"%1://%2:%3"_s.arg(scheme, m_server.host).arg(m_server.port);
}

QByteArray MailChannel::mailFrom(const Telling& telling) const
{
    const QByteArray host = '@' + m_job.clientName;
    return serialized({m_job.from, m_job.to, telling.text.subject, telling.text.body, telling.at,
                       telling.id.toLatin1() + host, telling.threadId.toLatin1() + host});
}

QCoro::Task<ChannelResult> MailChannel::send(Telling telling)
{
    SmtpJob job = m_job;
    job.message = mailFrom(telling);
    if (!m_tokenOf.isEmpty()) {
        const auto token = m_ports.accessToken ? m_ports.accessToken(m_tokenOf) : Secret();
        if (!token)
            return alreadyFailed({DeliveryTrouble::Temporary, token.error(), {}});
        job.secret = *token;
    }
    return sendIn(std::make_shared<SmtpSession>(job, m_server, m_tlsSettings, m_ports.clock));
}

} // namespace evergrant::alerts
