// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/applicationservice.h"

#include "core/system/sessionbus.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr auto service = "org.evergrant.Evergrant"_L1;
constexpr auto path = "/org/evergrant/Evergrant"_L1; // the specification makes it of the name
constexpr auto interfaceName = "org.freedesktop.Application"_L1;
constexpr uint doNotQueue = 4; // DBUS_NAME_FLAG_DO_NOT_QUEUE

} // namespace

ApplicationService::ApplicationService(Clock& clock, QObject* parent)
    : QDBusVirtualObject(parent)
    , m_name(u"evergrant-application-%1"_s.arg(reinterpret_cast<quintptr>(this)))
    , m_clock(clock)
{
}

ApplicationService::~ApplicationService()
{
    QDBusConnection::disconnectFromBus(m_name);
}

void ApplicationService::start()
{
    if (m_probe || !findSessionBus())
        return;
    m_probe = std::make_unique<BusProbe>(m_clock, Timeout, [this](bool hangs) {
        if (!hangs)
            connectNow();
    });
}

/// Waits for the bus: only after it has shown that it does not hang.
void ApplicationService::connectNow()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name);
    // The object first: whoever had the bus start us calls it as soon as the name is there.
    if (!bus.isConnected() || !bus.registerVirtualObject(path, this))
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                       u"org.freedesktop.DBus"_s, u"RequestName"_s);
    call << service << doNotQueue;
    bus.asyncCall(call);
}

QString ApplicationService::introspect(const QString& /*path*/) const
{
    return u"<interface name=\"org.freedesktop.Application\">"
           "<method name=\"Activate\"><arg type=\"a{sv}\" name=\"platform_data\" direction=\"in\"/></method>"
           "<method name=\"Open\"><arg type=\"as\" name=\"uris\" direction=\"in\"/>"
           "<arg type=\"a{sv}\" name=\"platform_data\" direction=\"in\"/></method>"
           "<method name=\"ActivateAction\"><arg type=\"s\" name=\"action_name\" direction=\"in\"/>"
           "<arg type=\"av\" name=\"parameter\" direction=\"in\"/>"
           "<arg type=\"a{sv}\" name=\"platform_data\" direction=\"in\"/></method></interface>"_s;
}

/// There are no actions and no files to open: every way to begin shows the window.
bool ApplicationService::handleMessage(const QDBusMessage& message, const QDBusConnection& connection)
{
    const QStringList methods{u"Activate"_s, u"Open"_s, u"ActivateAction"_s};
    if (message.interface() != interfaceName || !methods.contains(message.member()))
        return false;
    connection.send(message.createReply());
    Q_EMIT activated();
    return true;
}

} // namespace evergrant
