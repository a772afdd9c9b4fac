// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/workersocket.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace evergrant::cli::fast {

namespace {

constexpr int EarlySeconds = 1;
constexpr long long Second = 1000;

long long now()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

} // namespace

WorkerSocket::WorkerSocket(int limit)
    : m_limit(limit)
    , m_end(now() + limit * Second)
{
}

WorkerSocket::~WorkerSocket()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

long long WorkerSocket::left() const
{
    return std::max(0LL, m_end - now());
}

bool WorkerSocket::isEarly() const
{
    return left() >= (m_limit - EarlySeconds) * Second;
}

Exchange WorkerSocket::exchange(const SocketPaths& paths, std::string_view request, Text& answer)
{
    for (const SocketPath& path : paths) {
        if (path.isEmpty())
            continue;
        if (connectTo(path))
            return isOwnWorker() ? ask(request, answer) : Exchange::NobodyListens;
        if (errno == EAGAIN)
            return Exchange::TimedOut;
    }
    return Exchange::NobodyListens;
}

Exchange WorkerSocket::ask(std::string_view request, Text& answer) const
{
    return send(request) ? readLine(answer) : Exchange::Ended;
}

bool WorkerSocket::connectTo(const SocketPath& path)
{
    if (m_socket < 0)
        m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    // A worker with more callers than its queue holds makes us wait in connect().
    const timeval limit{m_limit, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof(limit));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    static_assert(sizeof(address.sun_path) == sizeof(path.bytes));
    std::memcpy(address.sun_path, path.bytes.data(), path.bytes.size());
    return ::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
}

bool WorkerSocket::isOwnWorker() const
{
    // A socket in a directory that others can write to could be anybody's.
    ucred peer{};
    socklen_t length = sizeof(peer);
    return ::getsockopt(m_socket, SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0 && peer.uid == ::geteuid();
}

bool WorkerSocket::send(std::string_view request) const
{
    while (!request.empty()) {
        const ssize_t sent = ::send(m_socket, request.data(), request.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno != EINTR)
            return false;
        request.remove_prefix(std::size_t(std::max<ssize_t>(sent, 0)));
    }
    return true;
}

bool WorkerSocket::waitForBytes() const
{
    pollfd waiting{m_socket, POLLIN, 0};
    int found = 0;
    while ((found = ::poll(&waiting, 1, static_cast<int>(left()))) < 0 && errno == EINTR) {
    }
    return found > 0;
}

Exchange WorkerSocket::readLine(Text& answer) const
{
    while (!answer.room().empty()) {
        if (!waitForBytes())
            return Exchange::TimedOut;
        const auto room = answer.room();
        const ssize_t count = ::recv(m_socket, room.data(), room.size(), MSG_DONTWAIT);
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count <= 0)
            return Exchange::Ended;
        const auto* const end = std::find(room.begin(), room.begin() + count, '\n').base();
        answer.grow(std::size_t(count));
        if (end != room.data() + count)
            return Exchange::Answered;
    }
    return Exchange::Ended;
}

} // namespace evergrant::cli::fast
