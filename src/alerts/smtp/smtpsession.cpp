// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/smtp/smtpsession.h"

#include "core/errorcode.h"
#include "net/transport.h"
#include <QCoreApplication>
#include <QNetworkProxy>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::alerts {

namespace {

QString codeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return errorcode::connectionRefused;
    case QAbstractSocket::HostNotFoundError:
        return errorcode::hostNotFound;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
        return errorcode::tlsFailed;
    case QAbstractSocket::SocketTimeoutError:
        return errorcode::timeout;
    default:
        break;
    }
    return errorcode::connectionClosed;
}

/// The texts of net know of providers only.
QString textOf(const QString& code, const QString& host)
{
    const std::pair<QLatin1StringView, QString> texts[] = {
        {errorcode::timeout, SmtpSession::tr("The mail server %1 did not answer in time.")},
        {errorcode::connectionRefused, SmtpSession::tr("The mail server %1 does not accept connections.")},
        {errorcode::hostNotFound, SmtpSession::tr("The mail server %1 was not found. Is the network there?")},
        {errorcode::connectionClosed, SmtpSession::tr("The connection to the mail server %1 ended without an answer.")},
    };
    for (const auto& [word, text] : texts)
        if (word == code)
            return text.arg(host);
    return u"%1: %2"_s.arg(host, transportText(code));
}

} // namespace

SmtpSession::SmtpSession(SmtpJob job, SmtpServer server, const QSslConfiguration& tls, Clock& clock)
    : m_tls(job.tls)
    , m_server(std::move(server))
    , m_dialog(std::move(job))
    , m_alarm(clock.makeAlarm([this] { breaksOff(errorcode::timeout); }))
{
    m_socket.setSslConfiguration(tls);
    m_socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket.setProxy(QNetworkProxy::NoProxy); // HTTP proxies do not let mail through
    connect(&m_socket, &QSslSocket::readyRead, this, &SmtpSession::read);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &SmtpSession::onError);
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const auto& errors) { m_tlsCode = tlsCode(errors); });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        if (m_tls == SmtpJob::Tls::StartTls)
            follow(m_dialog.onEncrypted());
    });
}

SmtpSession::~SmtpSession()
{
    m_socket.disconnect(this);
    breaksOff(errorcode::connectionClosed);
}

QFuture<ChannelResult> SmtpSession::start()
{
    m_alarm->set(limit);
    if (m_tls == SmtpJob::Tls::FromTheStart)
        m_socket.connectToHostEncrypted(m_server.host, m_server.port);
    else
        m_socket.connectToHost(m_server.host, m_server.port);
    return m_result.future();
}

void SmtpSession::read()
{
    auto state = m_reader.feed(m_socket.readAll());
    while (!m_result.isSettled() && state == SmtpReplyReader::State::Complete) {
        const auto reply = m_reader.next();
        follow(m_dialog.onReply(*reply));
        state = m_reader.feed({});
    }
    if (state == SmtpReplyReader::State::Malformed)
        fails(DeliveryTrouble::Configuration, u"no-smtp"_s,
              QCoreApplication::translate("evergrant::alerts::SmtpDialog",
                                          "%1 does not speak SMTP at port %2. Is the port right?")
                  .arg(m_server.host)
                  .arg(m_server.port));
}

void SmtpSession::follow(SmtpDialog::Step step)
{
    using What = SmtpDialog::Step::What;
    if (step.what == What::StartTls && m_reader.hasMore()) {
        // Somebody on the way has put it there, to be read as if it had come encrypted.
        breaksOff(errorcode::tlsFailed);
        return;
    }
    if (step.what == What::StartTls)
        m_socket.startClientEncryption();
    else
        m_socket.write(step.bytes);
    wipe(step.bytes);
    if (step.what == What::Ended)
        settle(step.result);
}

void SmtpSession::onError()
{
    if (m_tlsCode.isEmpty())
        breaksOff(codeOf(m_socket.error()));
    else
        fails(DeliveryTrouble::Configuration, m_tlsCode, textOf(m_tlsCode, m_server.host));
}

/// For a reason that may pass.
void SmtpSession::breaksOff(const QString& code)
{
    fails(DeliveryTrouble::Temporary, code, textOf(code, m_server.host));
}

void SmtpSession::fails(DeliveryTrouble kind, const QString& code, const QString& message)
{
    settle(channelFails(kind, code, message));
}

void SmtpSession::settle(const ChannelResult& result)
{
    m_alarm->disarm();
    if (m_result.settle(result))
        m_socket.disconnectFromHost(); // after what was written
}

} // namespace evergrant::alerts
