// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/serverconnection.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::link {

ServerConnection::ServerConnection(qintptr descriptor, qsizetype unread, QObject* parent)
    : QObject(parent)
    , m_unread(unread)
{
    // What is not read stays in the kernel, which then makes the client wait.
    m_socket.setReadBufferSize(MaximumLine);
    connect(&m_socket, &QLocalSocket::readyRead, this, &ServerConnection::read);
    connect(&m_socket, &QLocalSocket::bytesWritten, this, &ServerConnection::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, &ServerConnection::gone);
    m_socket.setSocketDescriptor(descriptor);
}

void ServerConnection::write(const QByteArray& lines)
{
    if (m_socket.state() == QLocalSocket::ConnectedState)
        m_socket.write(lines);
}

void ServerConnection::writeNotice(const QByteArray& line)
{
    if (m_socket.bytesToWrite() > m_unread) {
        m_finished = true;
        m_socket.abort();
        return;
    }
    write(line);
}

void ServerConnection::finish()
{
    m_finished = true;
    m_socket.flush(); // the process may end before the event loop gets to it
    m_socket.disconnectFromServer();
}

void ServerConnection::read()
{
    if (m_finished) {
        m_socket.readAll();
        return;
    }
    if (m_reading)
        return;
    m_reading = true;
    const QPointer<ServerConnection> self(this); // a request can end the worker
    while (self && !m_finished && m_socket.bytesToWrite() <= m_unread) {
        if (const std::optional<QByteArray> line = m_lines.next()) {
            handleLine(*line);
        } else if (m_lines.overflowed()) {
            write(answerLine(
                0, fail(ErrorKind::Usage, u"line-too-long"_s,
                        QCoreApplication::translate("evergrant::link", "A request line is limited to %1 bytes.")
                            .arg(MaximumLine))));
            finish();
        } else if (m_socket.bytesAvailable() > 0) {
            m_lines.feed(m_socket.readAll());
        } else {
            break;
        }
    }
    if (self)
        m_reading = false;
}

void ServerConnection::handleLine(const QByteArray& line)
{
    const Result<Request> request = parseRequest(line);
    if (request)
        Q_EMIT requested(*request);
    else
        write(answerLine(idIn(line), tl::unexpected<Error>(request.error())));
}

} // namespace evergrant::link
