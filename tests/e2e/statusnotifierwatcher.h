// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dbusmenu.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QObject>

namespace evergrant::e2e {

/// A desktop's panel that shows StatusNotifier items, and click on them.
class StatusNotifierWatcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isHostRegistered CONSTANT)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion CONSTANT)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)

public:
    ~StatusNotifierWatcher() override
    {
        m_bus.unregisterService(QStringLiteral("org.kde.StatusNotifierWatcher"));
        m_bus.unregisterObject(QStringLiteral("/StatusNotifierWatcher"));
    }
    bool start()
    {
        return m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties) &&
               m_bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }
    bool isHostRegistered() const { return true; }
    int protocolVersion() const { return 0; }
    QStringList items() const { return m_item.isEmpty() ? QStringList() : QStringList{m_item}; }
    bool hasItem() const { return !m_item.isEmpty(); }
    void forgetItem() { m_item.clear(); }

    /// A click on the icon.
    void activate()
    {
        auto call =
            QDBusMessage::createMethodCall(m_item, QStringLiteral("/StatusNotifierItem"),
                                           QStringLiteral("org.kde.StatusNotifierItem"), QStringLiteral("Activate"));
        call.setArguments({0, 0});
        m_bus.call(call);
    }

    DBusMenu menu() const
    {
        auto call =
            QDBusMessage::createMethodCall(m_item, QStringLiteral("/StatusNotifierItem"),
                                           QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        call.setArguments({QStringLiteral("org.kde.StatusNotifierItem"), QStringLiteral("Menu")});
        const auto answer = m_bus.call(call).arguments().value(0).value<QDBusVariant>().variant();
        return {m_item, answer.value<QDBusObjectPath>().path()};
    }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString& item) { m_item = item; }

private:
    QDBusConnection m_bus = QDBusConnection::sessionBus();
    QString m_item; ///< the last one
};

} // namespace evergrant::e2e
