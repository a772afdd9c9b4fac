// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>
#include <QTest>
#include <QUrl>

namespace evergrant {

/// Writes bytes as they are given and keeps what comes back: neither a browser's kindness nor its own opinions.
class RawClient : public QObject
{
public:
    explicit RawClient(quint16 port, const QHostAddress& address = QHostAddress(QHostAddress::LocalHost))
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_received += m_socket.readAll(); });
        m_socket.connectToHost(address, port);
    }

    void send(const QByteArray& bytes)
    {
        if (m_socket.state() == QAbstractSocket::ConnectedState)
            m_socket.write(bytes);
        else
            connect(&m_socket, &QTcpSocket::connected, this, [this, bytes] { m_socket.write(bytes); });
    }

    /// One request with the Host that belongs to `url`.
    void get(const QUrl& url, const QByteArray& method = "GET")
    {
        send(method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment) +
             " HTTP/1.1\r\nHost: " + url.authority().toUtf8() + "\r\n\r\n");
    }

    void post(const QUrl& url, const QByteArray& form, const QByteArray& headers = {})
    {
        send("POST " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment) +
             " HTTP/1.1\r\nHost: " + url.authority().toUtf8() +
             "\r\nContent-Type: application/x-www-form-urlencoded\r\n" + headers +
             "Content-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    }

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool isSent() const { return isClosed() || (isConnected() && m_socket.bytesToWrite() == 0); }
    void close() { m_socket.abort(); }

    QByteArray received() const { return m_received; }
    int status() const { return m_received.mid(9, 3).toInt(); }
    QByteArray body() const { return m_received.mid(m_received.indexOf("\r\n\r\n") + 4); }
    QByteArray header(const QByteArray& name) const
    {
        const qsizetype at = m_received.indexOf("\r\n" + name + ": ");
        const qsizetype start = at + name.size() + 4;
        return at < 0 ? QByteArray() : m_received.mid(start, m_received.indexOf("\r\n", start) - start);
    }
    /// The whole answer is here.
    bool isAnswered() const
    {
        return m_received.contains("\r\n\r\n") && body().size() >= header("Content-Length").toInt();
    }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace evergrant
