// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/alert.h"
#include "core/clock.h"
#include "link/workerlink.h"
#include <QObject>
#include <memory>

namespace evergrant {

/// All alerts and heartbeats of the profile as the worker tells them. Follows the log: what happens to them is an event
/// whose kind begins with "alert-" or "heartbeat-". A heartbeat that arrives and a pause that ends are no events;
/// while somebody looks, these are asked for when it is time.
class AlertsWatch : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the list.
    AlertsWatch(link::WorkerLink& link, Clock& clock, QObject* parent = nullptr);

    /// Asks for all; changed() follows unless the worker cannot be reached. What comes in while a request is under way
    /// is asked for once more.
    void reload();
    /// Somebody looks at it, or does not any more.
    void setWatched(bool watched);
    void setReachable(bool reachable);

    bool isLoaded() const { return m_isLoaded; }
    bool isReachable() const { return m_isReachable; }
    bool isEmpty() const { return m_alerts.isEmpty() && m_heartbeats.isEmpty(); }
    const QList<api::AlertView>& alerts() const { return m_alerts; }
    const QList<api::HeartbeatView>& heartbeats() const { return m_heartbeats; }

Q_SIGNALS:
    void changed();

private:
    void askForHeartbeats();
    void end();
    void plan();

    link::WorkerLink& m_link;
    Clock& m_clock;
    QList<api::AlertView> m_alerts;
    QList<api::HeartbeatView> m_heartbeats;
    bool m_isLoaded = false, m_isReachable = true, m_isWatched = false;
    bool m_isAsking = false, m_isStale = false;
    std::unique_ptr<Alarm> m_nextLook;
};

} // namespace evergrant
