// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/localendpoint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::link {

namespace {

// Enough for a burst of cron jobs; the kernel caps it at net.core.somaxconn.
constexpr int Backlog = 4096;
constexpr int AcceptsInOneGo = 64;

tl::unexpected<Error> unavailable(const QString& path, int error)
{
    return fail(ErrorKind::Failed, u"socket-unavailable"_s,
                QCoreApplication::translate("evergrant::link", "Cannot listen on %1: %2.")
                    .arg(path, QString::fromLocal8Bit(std::strerror(error))));
}

/// Every directory that is made on the way is for this user alone.
int makeDirectory(const QString& directory)
{
    if (QFileInfo(directory).isDir())
        return 0;
    if (const int error = makeDirectory(QFileInfo(directory).path()); error != 0)
        return error;
    return ::mkdir(QFile::encodeName(directory).constData(), 0700) == 0 || errno == EEXIST ? 0 : errno;
}

int openReserve()
{
    return ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

} // namespace

quint32 ownUser()
{
    return ::geteuid();
}

QString homeDirectory()
{
    if (const QString home = qEnvironmentVariable("HOME"); !home.isEmpty())
        return home;
    const passwd* entry = ::getpwuid(::geteuid());
    return entry ? QFile::decodeName(entry->pw_dir) : u"/"_s;
}

std::optional<quint32> peerUser(qintptr socket)
{
    ucred peer{};
    socklen_t length = sizeof(peer);
    if (::getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &peer, &length) != 0)
        return std::nullopt;
    return peer.uid;
}

qsizetype maximumSocketPath()
{
    return sizeof(sockaddr_un::sun_path) - 1;
}

void refuseConnection(qintptr descriptor, const QByteArray& line)
{
    // The other side loses nothing but the explanation when this fails.
    [[maybe_unused]] const auto sent =
        ::send(int(descriptor), line.constData(), size_t(line.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    ::close(int(descriptor));
}

LocalListener::~LocalListener()
{
    close();
}

Result<void> LocalListener::listen(const QString& path)
{
    close();
    const QByteArray name = QFile::encodeName(path);
    if (name.size() > maximumSocketPath())
        return unavailable(path, ENAMETOOLONG);
    if (const int error = makeDirectory(QFileInfo(path).path()); error != 0)
        return unavailable(path, error);

    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    struct stat found{};
    if (::lstat(name.constData(), &found) == 0 && S_ISSOCK(found.st_mode))
        ::unlink(name.constData());

    const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    // Nobody can connect before listen(), so there is no moment at which the socket is open to others.
    if (listener < 0 || ::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0 ||
        ::chmod(name.constData(), 0600) != 0 || ::listen(listener, Backlog) != 0) {
        const int error = errno;
        if (listener >= 0)
            ::close(listener);
        return unavailable(path, error);
    }
    m_path = path;
    m_socket = listener;
    m_reserve = openReserve();
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &LocalListener::acceptWaiting);
    return {};
}

void LocalListener::close()
{
    if (m_socket < 0)
        return;
    m_notifier.reset();
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(std::exchange(m_socket, -1));
    if (m_reserve >= 0)
        ::close(std::exchange(m_reserve, -1));
}

void LocalListener::acceptWaiting()
{
    for (int i = 0; i < AcceptsInOneGo && m_socket >= 0; ++i) {
        if (!acceptOne())
            return;
    }
}

bool LocalListener::acceptOne()
{
    const int accepted = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (accepted >= 0) {
        Q_EMIT incoming(accepted);
        return true;
    }
    if ((errno != EMFILE && errno != ENFILE) || m_reserve < 0)
        return errno == EINTR || errno == ECONNABORTED;
    // Out of descriptors. Left alone, the waiting connection would wake us up again and again.
    ::close(std::exchange(m_reserve, -1));
    if (const int victim = ::accept(m_socket, nullptr, nullptr); victim >= 0)
        ::close(victim);
    m_reserve = openReserve();
    return false;
}

} // namespace evergrant::link
