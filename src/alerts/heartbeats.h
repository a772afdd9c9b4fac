// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alertports.h"
#include "core/ports/alertservice.h"
#include "core/turnqueue.h"
#include <QCoroTask>

namespace evergrant::alerts {

/// Calls the addresses of heartbeats: every ten minutes, and soon after something has become well or has ceased to be.
/// A call that does not arrive is not repeated before its time: being missed is what it is for.
class Heartbeats
{
public:
    static constexpr std::chrono::minutes pause{10};
    /// After a change, so that a moment's trouble is not called out.
    static constexpr std::chrono::seconds changePause{30};

    explicit Heartbeats(std::shared_ptr<const AlertPorts> ports);

    void start();
    void noteChange(); ///< the health of a connection is another one

    QList<HeartbeatStatus> status() const { return m_all; }
    QCoro::Task<Result<void>> add(Heartbeat heartbeat);
    QCoro::Task<Result<void>> setPaused(QUrl url, bool paused);
    QCoro::Task<Result<void>> remove(QUrl url);

private:
    bool isAnyCalled() const;
    void callAll();
    void callChanged();
    QList<Heartbeat> settings() const;
    QCoro::Task<Result<void>> replaceAll(QList<Heartbeat> heartbeats);
    void setHeartbeats(const QList<Heartbeat>& heartbeats);
    static QCoro::Task<> call(std::weak_ptr<bool> alive, Heartbeats* self, Heartbeat heartbeat, QString trouble);
    void onCalled(const Heartbeat& heartbeat, const QString& failure);

    std::shared_ptr<const AlertPorts> m_ports;
    QList<HeartbeatStatus> m_all;
    QList<bool> m_wasWell; ///< of each, at the last call
    std::unique_ptr<Alarm> m_alarm, m_changeAlarm;
    bool m_changePlanned = false;
    TurnQueue m_turns; ///< to replace the list: each change begins with what the one before has left
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace evergrant::alerts
