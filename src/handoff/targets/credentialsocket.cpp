// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/credentialsocket.h"

#include "core/text/scrub.h"
#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::CredentialSocket)
};

/// 0600 from the first moment on: the mode of the descriptor limits the one of the file.
int listeningSocket(const sockaddr_un& address)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return -1;
    (void)::fchmod(socket, 0600);     // bind() fails where a socket is there
    (void)::unlink(address.sun_path); // nothing there is as good
    if (::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0 &&
        ::chmod(address.sun_path, 0600) == 0 && ::listen(socket, 64) == 0)
        return socket;
    const int error = errno;
    ::close(socket);
    errno = error;
    return -1;
}

QByteArray peerName(int connection)
{
    sockaddr_un address = {};
    socklen_t size = sizeof(address);
    if (::getpeername(connection, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return {};
    const auto length = qsizetype(size) - qsizetype(offsetof(sockaddr_un, sun_path));
    return length > 1 && address.sun_path[0] == '\0' ? QByteArray(address.sun_path + 1, length - 1) : QByteArray();
}

/// For people only: the process may have ended, and may call itself what it likes.
QString processText(pid_t pid)
{
    QFile file(u"/proc/%1/comm"_s.arg(pid));
    const QString name =
        file.open(QIODevice::ReadOnly) ? scrubbed(QString::fromUtf8(file.readAll()).trimmed()) : QString();
    return name.isEmpty() ? Tr::tr("process %1").arg(pid) : Tr::tr("%1 (process %2)").arg(name).arg(pid);
}

} // namespace

CredentialSocket::CredentialSocket(Clock& clock, Served served)
    : m_served(std::move(served))
    , m_content(clock)
{
}

CredentialSocket::~CredentialSocket()
{
    close();
}

void CredentialSocket::withhold()
{
    close();
    m_content.clear();
}

void CredentialSocket::close()
{
    if (m_socket < 0)
        return;
    m_notifier.reset();
    ::close(std::exchange(m_socket, -1));
    QFile::remove(m_path);
}

Result<void> CredentialSocket::listen(const QString& path)
{
    close();
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (name.size() >= qsizetype(sizeof(address.sun_path)))
        return fail(ErrorKind::Failed, u"socket-unavailable"_s,
                    Tr::tr("The path %1 is too long for a socket. Use a shorter id for the target.").arg(path));
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    m_socket = listeningSocket(address);
    if (m_socket < 0)
        return fail(
            ErrorKind::Failed, u"socket-unavailable"_s,
            Tr::tr("The socket %1 cannot be made: %2.").arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    m_path = path;
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &CredentialSocket::accept);
    return {};
}

void CredentialSocket::accept()
{
    for (int connection = 0; (connection = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK)) >= 0;) {
        serve(connection);
        ::close(connection);
    }
}

void CredentialSocket::serve(int connection) const
{
    ucred peer = {};
    socklen_t size = sizeof(peer);
    if (::getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return;
    if (peer.uid != 0 && peer.uid != ::geteuid())
        return;
    const Secret content = m_content.current();
    const QByteArrayView bytes = content.reveal();
    if (bytes.isEmpty() || ::send(connection, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL) != bytes.size())
        return;
    const QString asker = credentialAsker(peerName(connection));
    m_served(asker.isEmpty() ? processText(peer.pid) : asker);
}

QString credentialAsker(const QByteArray& name)
{
    const QByteArrayList parts = name.split('/');
    if (parts.size() != 4 || parts[1] != "unit")
        return {};
    return scrubbed(QString::fromUtf8(parts[2])) + u" ("_s + scrubbed(QString::fromUtf8(parts[3])) + u')';
}

} // namespace evergrant::handoff
