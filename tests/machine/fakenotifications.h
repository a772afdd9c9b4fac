// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace evergrant::test {

/// A notification server (Desktop Notifications Specification 1.2) that keeps what it was given.
class FakeNotifications : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint number = 0, replaces = 0;
        QString title, text;
        QStringList actions;
    };

    /// False when the bus cannot be reached or somebody has the name already.
    bool start(const QString& address)
    {
        m_bus = QDBusConnection::connectToBus(address, QStringLiteral("fake-notifications"));
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~FakeNotifications() override { QDBusConnection::disconnectFromBus(QStringLiteral("fake-notifications")); }

    QList<Shown> shown;
    QList<uint> closed;
    QStringList capabilities{QStringLiteral("body"), QStringLiteral("body-markup")};
    bool answers = true;
    int asked = 0; ///< for the capabilities, which comes first

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        ++asked;
        setDelayedReply(!answers);
        return capabilities;
    }
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& text,
                const QStringList& actions, const QVariantMap&, int)
    {
        const uint number = replaces != 0 ? replaces : uint(shown.size()) + 1;
        shown.append({number, replaces, title, text, actions});
        return number;
    }
    void CloseNotification(uint number) { closed.append(number); }

Q_SIGNALS:
    void ActionInvoked(uint number, const QString& action);
    void NotificationClosed(uint number, uint reason);

private:
    QDBusConnection m_bus{QString()};
};

} // namespace evergrant::test
