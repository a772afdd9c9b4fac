// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace evergrant {

/// Keeps the process alive when the desktop session ends. libsecret, which QtKeychain loads, talks over GIO's shared
/// connection to the session bus, and GIO raises SIGTERM when that bus goes; a worker that has its key in memory has no
/// reason to go with it. One implementation for each kind of desktop: keychainbus_gio.cpp.
class KeychainBus
{
public:
    /// To be called before every job, as libsecret may have to connect again; talks to a bus that has just answered.
    /// False: the session has changed under this process, and libsecret (seen with 0.20.5) still holds on to the
    /// connection that was closed. Only a new process reaches the keychain then.
    bool ensureConnected();
    /// After a job that a ready keychain refused: libsecret goes on using the session it once opened with the service,
    /// and a service that was restarted does not know it ("NoSession", seen with 0.20.5). The next job opens a new one.
    /// Not while a job is running.
    static void forgetService();

private:
    std::shared_ptr<void> m_connection;
};

} // namespace evergrant
