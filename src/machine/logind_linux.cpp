// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/logind_linux.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr auto service = "org.freedesktop.login1"_L1;
constexpr auto path = "/org/freedesktop/login1"_L1;
constexpr auto manager = "org.freedesktop.login1.Manager"_L1;

} // namespace

Logind::Logind(std::function<void(Machine::News)> tell)
    : m_bus(QDBusConnection::systemBus())
    , m_tell(std::move(tell))
{
    // By name: Qt follows the owner, so a logind that restarts is heard as before.
    if (m_bus.isConnected())
        m_bus.connect(service, path, manager, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
}

void Logind::prepareForSleep(bool start)
{
    const auto tell = m_tell;
    tell(start ? Machine::News::FallingAsleep : Machine::News::WokeUp);
}

SleepInhibitor Logind::inhibitSleep(const QString& why)
{
    if (!m_bus.isConnected())
        return {};
    auto call = QDBusMessage::createMethodCall(service, path, manager, u"Inhibit"_s);
    call.setArguments({u"sleep:shutdown"_s, u"Evergrant"_s, why, u"delay"_s});
    call.setAutoStartService(false);
    // The lock lasts until its descriptor is closed: by the last of these pointers, or, if the holder has let go before
    // the answer, together with the answer.
    const auto hold = std::make_shared<QDBusUnixFileDescriptor>();
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [answer, wanted = std::weak_ptr(hold)] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (const auto holder = wanted.lock(); holder && reply.isValid())
            *holder = reply.value();
        answer->deleteLater();
    });
    return SleepInhibitor(hold);
}

} // namespace evergrant
