// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/machine.h"
#include <QDBusConnection>
#include <QObject>
#include <functional>

namespace evergrant {

/// systemd-logind over the system bus (org.freedesktop.login1(5)). Without the bus or without logind there are no news
/// and inhibitors that hold nothing; nobody is told, because there is nothing that anybody could do about it.
class Logind : public QObject
{
    Q_OBJECT

public:
    explicit Logind(std::function<void(Machine::News)> tell);

    /// A delay lock: logind waits for it at most InhibitDelayMaxSec (5 s if not configured). Returns before logind has
    /// answered; the request is on its way, and what comes after it to logind finds it there.
    SleepInhibitor inhibitSleep(const QString& why);

private Q_SLOTS:
    void prepareForSleep(bool start);

private:
    QDBusConnection m_bus;
    std::function<void(Machine::News)> m_tell;
};

} // namespace evergrant
