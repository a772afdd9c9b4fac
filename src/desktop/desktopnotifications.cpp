// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopnotifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;

} // namespace

DesktopNotifications::DesktopNotifications(QObject* parent)
    : QObject(parent)
{
}

void DesktopNotifications::notify(const QUuid& id, const QString& title, const QString& text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (!m_listens) {
        // QtDBus connects signals by name; there is no typed form.
        m_listens = bus.connect(Service, Path, Service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    }
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Service, u"Notify"_s);
    const QStringList actions{u"default"_s, tr("Open")};
    // Servers may read markup in the text.
    call << u"Evergrant"_s << m_shown.value(id, 0U) << u"org.evergrant.Evergrant"_s << title << text.toHtmlEscaped()
         << actions << QVariantMap{{u"desktop-entry"_s, u"org.evergrant.Evergrant"_s}} << -1;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, id, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_shown.insert(id, reply.value());
        watcher->deleteLater();
    });
}

void DesktopNotifications::actionInvoked(uint number, const QString&)
{
    const QUuid id = m_shown.key(number);
    if (!id.isNull())
        Q_EMIT clicked(id);
}

} // namespace evergrant
