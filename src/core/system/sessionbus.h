// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evergrant {

/// Sets DBUS_SESSION_BUS_ADDRESS where it is not set and the desktop's session bus can be found: cron and ssh start
/// programs without it, and the bus may come only when somebody logs in. Takes the ids of buses out of one that is set,
/// because the bus of the next session has another id. True: there is an address.
///
/// libdbus reads the address once in the life of a process, and without one starts a bus that nobody looks at. So
/// whoever connects asks this first, each time.
///
/// sessionbus_linux.cpp looks where systemd's user session puts it: bus in $XDG_RUNTIME_DIR, else in /run/user/UID.
/// sessionbus_generic.cpp, for systems without such a bus: libdbus knows.
bool findSessionBus();

} // namespace evergrant
