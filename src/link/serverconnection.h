// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/linereader.h"
#include "link/protocol.h"
#include <QLocalSocket>
#include <QObject>

namespace evergrant::link {

/// One client of LinkServer: turns bytes into requests and bounds what a bad one can cost.
class ServerConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the descriptor over. `unread`: see ServerLimits.
    ServerConnection(qintptr descriptor, qsizetype unread, QObject* parent);

    bool isOpen() const { return m_socket.state() != QLocalSocket::UnconnectedState; }
    void write(const QByteArray& lines);
    /// As write(), but a client that does not keep up is dropped.
    void writeNotice(const QByteArray& line);
    void setSubscribed() { m_subscribed = true; }
    bool isSubscribed() const { return m_subscribed; }
    /// Closes once everything is written; nothing more is read.
    void finish();

Q_SIGNALS:
    void requested(const evergrant::link::Request& request);
    void gone();

private:
    void read();
    void handleLine(const QByteArray& line);

    QLocalSocket m_socket;
    LineReader m_lines{MaximumLine};
    qsizetype m_unread; ///< limit, in bytes, of what was written and the client has not read
    bool m_subscribed = false;
    bool m_finished = false;
    bool m_reading = false;
};

} // namespace evergrant::link
