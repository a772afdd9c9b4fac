// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/sessionbus.h"

#include <QByteArray>
#include <QtGlobal>
#include <unistd.h>

namespace evergrant {

bool findSessionBus()
{
    constexpr auto name = "DBUS_SESSION_BUS_ADDRESS";
    if (qEnvironmentVariableIsSet(name))
        return !qEnvironmentVariableIsEmpty(name);
    QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    if (folder.isEmpty())
        folder = "/run/user/" + QByteArray::number(getuid());
    const QByteArray socket = folder + "/bus";
    return access(socket.constData(), R_OK | W_OK) == 0 && qputenv(name, "unix:path=" + socket);
}

} // namespace evergrant
