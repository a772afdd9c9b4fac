// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/servicenotifier.h"

#include <QtGlobal>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace evergrant {

namespace {

constexpr auto retryPause = 200ms;

QByteArray takeVariable(const char* name)
{
    const QByteArray value = qgetenv(name);
    qunsetenv(name);
    return value;
}

/// sd_watchdog_enabled(3): the variable may have come from the process that has started us, and be meant for that.
std::chrono::milliseconds takeWatchdog()
{
    const qint64 microseconds = takeVariable("WATCHDOG_USEC").toLongLong();
    const QByteArray process = takeVariable("WATCHDOG_PID");
    const bool isOurs = process.isEmpty() || process.toLongLong() == ::getpid();
    return std::chrono::milliseconds(isOurs && microseconds > 0 ? microseconds / 1000 : 0);
}

} // namespace

ServiceNotifier::ServiceNotifier(Clock& clock)
    : m_address(takeVariable("NOTIFY_SOCKET"))
    , m_watchdog(takeWatchdog())
    , m_alarm(clock.makeAlarm([this] { onAlarm(); }))
{
    const bool isKnown = m_address.startsWith('/') || m_address.startsWith('@');
    if (!isKnown || m_address.size() >= qsizetype(sizeof(sockaddr_un::sun_path))) {
        m_watchdog = 0ms;
        return;
    }
    if (m_address.startsWith('@'))
        m_address[0] = '\0';
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM, 0);
    ::fcntl(m_socket, F_SETFD, FD_CLOEXEC);
}

ServiceNotifier::~ServiceNotifier()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

void ServiceNotifier::ready()
{
    m_isReady = true;
    tell("READY=1");
}

void ServiceNotifier::stopping()
{
    tell("STOPPING=1");
}

void ServiceNotifier::tell(const char* state)
{
    if (!isListenedTo())
        return;
    m_unsent += state;
    m_unsent += '\n';
    send();
}

/// Never waits: a manager that is busy must not hold up the worker.
void ServiceNotifier::send()
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_address.constData(), std::size_t(m_address.size()));
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path)) + socklen_t(m_address.size());
    const auto sent = ::sendto(m_socket, m_unsent.constData(), std::size_t(m_unsent.size()),
                               MSG_DONTWAIT | MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&address), length);
    if (sent < 0 && (errno == EAGAIN || errno == ENOBUFS || errno == EINTR)) {
        m_alarm->set(retryPause);
        return;
    }
    m_unsent.clear();
    if (m_isReady && m_watchdog > 0ms)
        m_alarm->set(m_watchdog / 2); // sd_watchdog_enabled(3) recommends half of the time
}

void ServiceNotifier::onAlarm()
{
    if (m_unsent.isEmpty())
        tell("WATCHDOG=1");
    else
        send();
}

} // namespace evergrant
