// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/dbusnotifier.h"

#include "core/system/sessionbus.h"
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr auto buttonKey = "button"_L1; // ours; "default" is the specification's for a click elsewhere

QDBusMessage callTo(const QString& method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

/// Calls once, at the latest when nobody holds it any more.
class DbusNotifier::Ending
{
public:
    explicit Ending(Ended ended)
        : m_ended(std::move(ended))
    {
    }
    Q_DISABLE_COPY_MOVE(Ending)
    ~Ending() { finish(false); }

    void finish(bool shown)
    {
        if (const auto ended = std::exchange(m_ended, {}))
            ended(shown);
    }

private:
    Ended m_ended;
};

DbusNotifier::DbusNotifier(Clock& clock, QObject* parent)
    : QObject(parent)
    , m_name(u"evergrant-notifier-%1"_s.arg(reinterpret_cast<quintptr>(this)))
    , m_bus(m_name)
    , m_clock(clock)
{
}

DbusNotifier::~DbusNotifier()
{
    QDBusConnection::disconnectFromBus(m_name);
}

void DbusNotifier::reach()
{
    m_probe = std::make_unique<BusProbe>(m_clock, Timeout, [this](bool hangs) {
        const bool reached = !hangs && connectNow();
        const QList<Waiting> waiting = std::exchange(m_waiting, {});
        for (const Waiting& one : waiting) {
            if (reached)
                ask(one);
            else
                one.ending->finish(false);
        }
    });
}

/// Waits for the bus: only after it has shown that it does not hang.
bool DbusNotifier::connectNow()
{
    m_shown.clear();
    QDBusConnection::disconnectFromBus(m_name);
    // Not by address: QtDBus then aborts the process when the bus refuses one more connection.
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name);
    if (!m_bus.isConnected())
        return false;
    // QtDBus connects signals by name; there is no typed form.
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(notificationClosed(uint, uint)));
    return true;
}

void DbusNotifier::notify(const Notification& notification, Ended ended)
{
    const Waiting waiting{notification, std::make_shared<Ending>(std::move(ended))};
    if (m_bus.isConnected()) {
        ask(waiting);
        return;
    }
    if (!findSessionBus())
        return;
    m_waiting.append(waiting);
    if (m_waiting.size() == 1)
        reach();
}

void DbusNotifier::ask(const Waiting& waiting)
{
    // Asked each time: another server may have taken over.
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callTo(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, waiting, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            send(waiting.notification, reply.value(), waiting.ending);
        else
            waiting.ending->finish(false);
    });
}

void DbusNotifier::send(const Notification& notification, const QStringList& capabilities,
                        const std::shared_ptr<Ending>& ending)
{
    const bool readsMarkup = capabilities.contains("body-markup"_L1);
    QStringList actions = m_clicked ? QStringList{u"default"_s, tr("Open")} : QStringList();
    if (m_clicked && !notification.button.isEmpty())
        actions << buttonKey << notification.button;
    const QVariantMap hints{{u"desktop-entry"_s, u"org.evergrant.Evergrant"_s}};
    QDBusMessage call = callTo(u"Notify"_s);
    // What is about no connection replaces nothing: two of these have nothing to do with each other.
    const uint replaced = notification.about.isNull() ? 0U : m_shown.value(notification.about, 0U);
    call << u"Evergrant"_s << replaced << u"org.evergrant.Evergrant"_s << notification.title
         << (readsMarkup ? notification.text.toHtmlEscaped() : notification.text) << actions << hints << -1;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, about = notification.about, ending, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            m_shown.insert(about, reply.value());
        ending->finish(reply.isValid());
    });
}

void DbusNotifier::withdraw(const QUuid& about)
{
    const QList<Waiting> held = m_waiting; // whoever hears of the end may notify anew
    m_waiting.removeIf([&about](const Waiting& waiting) { return waiting.notification.about == about; });
    const uint number = m_shown.take(about);
    if (number == 0 || !m_bus.isConnected())
        return;
    QDBusMessage call = callTo(u"CloseNotification"_s);
    call << number;
    m_bus.asyncCall(call);
}

void DbusNotifier::actionInvoked(uint number, const QString& action)
{
    const auto shown = std::as_const(m_shown);
    for (auto it = shown.begin(); it != shown.end(); ++it) {
        if (it.value() == number && m_clicked)
            return m_clicked(it.key(), action == buttonKey);
    }
}

void DbusNotifier::notificationClosed(uint number, uint)
{
    m_shown.removeIf([number](QHash<QUuid, uint>::iterator shown) { return shown.value() == number; });
}

} // namespace evergrant
