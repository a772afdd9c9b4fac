// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpserver.h"
#include "core/connection/loopback.h"
#include "net/httpconnection.h"
#include "net/portholder.h"
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr int mostConnections = 32;
constexpr int triesForFreePort = 20;

QList<QHostAddress> addressesOf(const QString& host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    return {QHostAddress(host)};
}

QByteArray hostHeader(const QString& host, quint16 port)
{
    const QByteArray name = host.contains(u':') ? '[' + host.toLatin1() + ']' : host.toLatin1().toLower();
    return port == 80 ? name : name + ':' + QByteArray::number(port);
}

/// The one to end when there are too many: any program can open connections and send nothing, and the browser that
/// brings the answer to a sign-in must not be turned away because of them. By age, because what is new may be that
/// browser; and not before its request has been looked for, because many connections may come at once. Null: all are
/// being handled.
HttpConnection* mostExpendable(const QList<HttpConnection*>& oldestFirst)
{
    const auto found = std::ranges::find_if(oldestFirst, [](HttpConnection* connection) {
        connection->readAhead();
        return !connection->isHandled();
    });
    return found == oldestFirst.end() ? nullptr : *found;
}

} // namespace

HttpServer::HttpServer(Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

HttpServer::~HttpServer() = default;

quint16 HttpServer::port() const
{
    return m_listeners.empty() ? quint16(0) : m_listeners.front()->serverPort();
}

void HttpServer::close()
{
    m_listeners.clear();
}

Result<void> HttpServer::listen(const QString& host, quint16 port)
{
    if (!isLoopbackHost(host)) {
        return fail(ErrorKind::Usage, u"redirect-not-loopback"_s,
                    tr("%1 is not this computer. Only localhost, 127.0.0.1 and [::1] can be listened on.").arg(host));
    }
    Result<void> bound = bindOnce(host, port);
    // A free port of one family may be taken in the other one.
    for (int tries = 1; !bound && port == 0 && tries < triesForFreePort; ++tries)
        bound = bindOnce(host, port);
    if (bound)
        m_hostHeaders = {hostHeader(host, this->port())};
    return bound;
}

Result<void> HttpServer::listenOnAllNames(quint16 port)
{
    auto bound = listen(u"localhost"_s, port);
    if (bound)
        m_hostHeaders += {hostHeader(u"127.0.0.1"_s, this->port()), hostHeader(u"::1"_s, this->port())};
    return bound;
}

Result<void> HttpServer::bindOnce(const QString& host, quint16 port)
{
    close();
    for (const QHostAddress& address : addressesOf(host)) {
        // Qt sets SO_REUSEADDR, which on Linux skips TIME_WAIT but never shares a port with somebody who listens.
        auto listener = std::make_unique<QTcpServer>();
        const quint16 wanted = m_listeners.empty() ? port : m_listeners.front()->serverPort();
        if (listener->listen(address, wanted)) {
            connect(listener.get(), &QTcpServer::newConnection, this,
                    [this, raw = listener.get()] { acceptConnections(raw); });
            m_listeners.push_back(std::move(listener));
            continue;
        }
        const auto error = listener->serverError();
        const bool familyMissing = error == QAbstractSocket::SocketAddressNotAvailableError ||
                                   error == QAbstractSocket::UnsupportedSocketOperationError;
        if (familyMissing && !m_listeners.empty())
            continue;
        close();
        const QString holder = portHolder(wanted);
        return fail(
            ErrorKind::Failed, u"port-taken"_s,
            error == QAbstractSocket::SocketAccessError ? tr("This user may not listen on port %1.").arg(wanted)
            : holder.isEmpty()
                ? tr("Port %1 on this computer is in use by another program. Close it and try again.").arg(wanted)
                : tr("Port %1 on this computer is in use by %2. Close it and try again.")
                      .arg(QString::number(wanted), holder));
    }
    return {};
}

void HttpServer::acceptConnections(QTcpServer* listener)
{
    const QPointer<QTcpServer> listening(listener); // a request that comes to light may be the last one
    while (listening && listening->hasPendingConnections()) {
        const bool isRoom = makeRoom();
        if (!listening)
            return;
        auto* connection = new HttpConnection(
            listening->nextPendingConnection(), m_clock,
            [this](HttpConnection* from, const HttpRequest& request) { handle(from, request); }, this);
        if (!isRoom)
            connection->answer(plainAnswer(503));
    }
}

/// False: as many as there may be are being handled.
bool HttpServer::makeRoom()
{
    const auto others = findChildren<HttpConnection*>(Qt::FindDirectChildrenOnly); // the oldest first
    HttpConnection* const expendable = others.size() >= mostConnections ? mostExpendable(others) : nullptr;
    const bool isRoom = std::ranges::count_if(others, &HttpConnection::isHandled) < mostConnections;
    delete expendable;
    return isRoom;
}

void HttpServer::handle(HttpConnection* connection, const HttpRequest& request)
{
    if (!m_hostHeaders.contains(request.headers.value("host").toLower())) {
        connection->answer(plainAnswer(421));
        return;
    }
    const HttpResponder responder(connection);
    if (m_handler)
        m_handler(request, responder);
}

} // namespace evergrant
