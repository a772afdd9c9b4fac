// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answeringserver.h"

#include "httphead.h"
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>

namespace evergrant {

QByteArray AnsweringServer::Request::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n')) {
        if (line.startsWith(name + ": "))
            return line.sliced(name.size() + 2).trimmed();
    }
    return {};
}

AnsweringServer::AnsweringServer(const std::optional<QSslConfiguration>& tls, const QHostAddress& address)
    : m_tls(tls.has_value())
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_listener = std::move(server);
    } else {
        m_listener = std::make_unique<QTcpServer>();
    }
    connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* socket = m_listener->nextPendingConnection())
            serve(socket);
    });
    m_listener->listen(address, 0);
}

AnsweringServer::~AnsweringServer()
{
    m_waiting.clear();
    for (auto* socket : findChildren<QTcpSocket*>())
        socket->disconnect(this);
}

QUrl AnsweringServer::url(const QString& path, const QString& host) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host.isEmpty() ? m_listener->serverAddress().toString() : host);
    url.setPort(m_listener->serverPort());
    url.setPath(path);
    return url;
}

quint16 AnsweringServer::port() const
{
    return m_listener->serverPort();
}

void AnsweringServer::answer(const QByteArray& body, int status, const QByteArray& headers)
{
    give("HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Type: application/json\r\nConnection: close\r\n" +
         headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void AnsweringServer::give(const QByteArray& answer)
{
    m_answers.append(answer);
    reply();
}

void AnsweringServer::serve(QTcpSocket* socket)
{
    socket->setParent(this);
    const auto received = std::make_shared<QByteArray>();
    const auto take = [this, socket, received] {
        *received += socket->readAll();
        const qsizetype headEnd = received->indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        Request request{withCanonicalNames(received->first(headEnd + 2)), {}};
        const qsizetype length = request.header("Content-Length").toInt();
        if (received->size() < headEnd + 4 + length)
            return;
        request.body = received->sliced(headEnd + 4, length);
        received->clear();
        m_requests.append(request);
        m_waiting.append(socket);
        reply();
    };
    connect(socket, &QTcpSocket::readyRead, this, take);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] { m_waiting.removeAll(socket); });
    take();
}

void AnsweringServer::reply()
{
    if (m_answers.isEmpty() || m_waiting.isEmpty())
        return;
    QTcpSocket* socket = m_waiting.takeFirst();
    socket->write(m_answers.takeFirst());
    socket->disconnectFromHost();
}

} // namespace evergrant
