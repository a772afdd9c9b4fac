// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalSocket>
#include <QTest>

namespace evergrant::test {

/// A client without manners: writes any bytes, and keeps what comes back.
class RawPeer : public QObject
{
public:
    explicit RawPeer(const QString& path)
    {
        connect(&m_socket, &QLocalSocket::readyRead, this, [this] { received += m_socket.readAll(); });
        m_socket.connectToServer(path);
    }

    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    bool isConnected() const { return m_socket.state() == QLocalSocket::ConnectedState; }
    void leave() { m_socket.abort(); }
    QLocalSocket& socket() { return m_socket; }
    qsizetype lines() const { return received.count('\n'); }

    QByteArray received;

private:
    QLocalSocket m_socket;
};

} // namespace evergrant::test
