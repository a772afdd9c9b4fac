// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/sessionbus.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QtGlobal>
#include <unistd.h>

namespace evergrant {

namespace {

/// Without the ids of the buses that are there now: the next session may have another bus at the same place, and
/// whoever lives on from one session to the next could not connect to it.
QByteArray withoutIds(const QByteArray& addresses)
{
    QByteArrayList kept;
    for (const auto& address : addresses.split(';')) {
        const auto transport = address.left(address.indexOf(':') + 1);
        QByteArrayList parts = address.mid(transport.size()).split(',');
        parts.removeIf([](const QByteArray& part) { return part.startsWith("guid="); });
        kept << transport + parts.join(',');
    }
    return kept.join(';');
}

} // namespace

bool findSessionBus()
{
    constexpr auto name = "DBUS_SESSION_BUS_ADDRESS";
    if (qEnvironmentVariableIsSet(name)) {
        const QByteArray given = qgetenv(name), kept = withoutIds(given);
        return !kept.isEmpty() && (kept == given || qputenv(name, kept));
    }
    QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    if (folder.isEmpty())
        folder = "/run/user/" + QByteArray::number(getuid());
    const QByteArray socket = folder + "/bus";
    return access(socket.constData(), R_OK | W_OK) == 0 && qputenv(name, "unix:path=" + socket);
}

} // namespace evergrant
