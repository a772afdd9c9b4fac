// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainbus.h"

#include <QLibrary>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// What we need of GIO, from the libraries that QtKeychain loads: no other part of us needs GLib.
struct Gio
{
    void* (*busGetSync)(int type, void* cancellable, void** error) = nullptr;
    void (*setExitOnClose)(void* connection, int exit) = nullptr;
    int (*isClosed)(void* connection) = nullptr;
    void (*unref)(void* object) = nullptr;

    Gio()
    {
        QLibrary gio(u"gio-2.0"_s, 0);
        QLibrary gobject(u"gobject-2.0"_s, 0);
        busGetSync = reinterpret_cast<decltype(busGetSync)>(gio.resolve("g_bus_get_sync"));
        setExitOnClose = reinterpret_cast<decltype(setExitOnClose)>(gio.resolve("g_dbus_connection_set_exit_on_close"));
        isClosed = reinterpret_cast<decltype(isClosed)>(gio.resolve("g_dbus_connection_is_closed"));
        unref = reinterpret_cast<decltype(unref)>(gobject.resolve("g_object_unref"));
    }
    bool isThere() const { return busGetSync && setExitOnClose && isClosed && unref; }
};

constexpr int sessionBus = 2; // G_BUS_TYPE_SESSION

} // namespace

void KeychainBus::forgetService()
{
    const auto disconnect =
        reinterpret_cast<void (*)()>(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"));
    if (disconnect)
        disconnect();
}

bool KeychainBus::ensureConnected()
{
    const Gio gio;
    if (!gio.isThere())
        return true; // another backend then, which has no such habit
    if (m_connection && !gio.isClosed(m_connection.get()))
        return true;
    m_connection.reset();
    void* connection = gio.busGetSync(sessionBus, nullptr, nullptr);
    if (!connection)
        return true; // the job will say why
    // Kept, because GIO makes a new connection, with the old habit, when nobody holds this one.
    m_connection = std::shared_ptr<void>(connection, gio.unref);
    gio.setExitOnClose(connection, 0);
    return !gio.isClosed(connection);
}

} // namespace evergrant
