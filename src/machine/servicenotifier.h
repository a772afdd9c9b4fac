// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include <QByteArray>

namespace evergrant {

/// Tells the service manager that has started this process how it is (sd_notify(3): datagrams to $NOTIFY_SOCKET).
/// Where nobody listens it says nothing.
///
/// The keep-alive for the manager's watchdog is an alarm of the clock, so it comes from the event loop that does the
/// work: while that loop is blocked none is sent, and the manager ends the process and starts another.
class ServiceNotifier
{
public:
    /// Takes NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID out of the environment, because what this process starts
    /// must not speak for it. To be made before there are other threads. `clock` outlives this.
    explicit ServiceNotifier(Clock& clock);
    ~ServiceNotifier();
    ServiceNotifier(const ServiceNotifier&) = delete;
    ServiceNotifier& operator=(const ServiceNotifier&) = delete;

    bool isListenedTo() const { return m_socket >= 0; }
    /// After so long without a keep-alive the manager ends the process; 0: never.
    std::chrono::milliseconds watchdog() const { return m_watchdog; }

    /// The process does its work from now on; the keep-alives begin.
    void ready();
    /// It finishes what is under way, and ends then. The keep-alives go on until this object goes.
    void stopping();

private:
    void tell(const char* state);
    void send();
    void onAlarm();

    int m_socket = -1;
    QByteArray m_address; ///< a path, or a name in the abstract namespace behind a zero byte
    std::chrono::milliseconds m_watchdog{0};
    std::unique_ptr<Alarm> m_alarm;
    QByteArray m_unsent; ///< what the manager's full queue has not taken yet
    bool m_isReady = false;
};

} // namespace evergrant
