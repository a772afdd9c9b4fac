// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <algorithm>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace evergrant::test {

/// A service manager's end of $NOTIFY_SOCKET.
class NotifySocket
{
public:
    /// `name`: a path where nothing is, or with @ in front a name in the abstract namespace.
    explicit NotifySocket(const QByteArray& name)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
        if (name.startsWith('@'))
            address.sun_path[0] = '\0';
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path)) + socklen_t(name.size());
        m_isBound = ::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), length) == 0;
    }
    ~NotifySocket() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(NotifySocket)

    bool isBound() const { return m_isBound; }
    /// The next datagram; empty: there is none.
    QByteArray take()
    {
        QByteArray datagram(512, Qt::Uninitialized);
        datagram.resize(std::max<qsizetype>(::recv(m_socket, datagram.data(), std::size_t(datagram.size()), 0), 0));
        return datagram;
    }

private:
    int m_socket;
    bool m_isBound = false;
};

} // namespace evergrant::test
