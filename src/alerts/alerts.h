// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alertentry.h"
#include "alerts/heartbeats.h"
#include "alerts/incidentgatherer.h"
#include "core/connection/reservedids.h"
#include "core/ports/alertservice.h"
#include <QHash>
#include <QSet>

namespace evergrant::alerts {

/// Owns all alerts: tells decide() what happens, and gives the messages to the queues.
class Alerts : public AlertService
{
public:
    explicit Alerts(AlertPorts ports);
    ~Alerts() override; ///< calls of channels that are under way end by themselves, and change nothing any more
    Q_DISABLE_COPY_MOVE(Alerts)

    /// Reads alerts and heartbeats; before anything is told. Incidents of connections that are not among these go;
    /// empty: nobody knows, and none go.
    void start(const std::optional<QSet<QUuid>>& connections);
    /// How everything is has been told since start(): once that was passed on, messages are sent. Not before, because
    /// what was wrong when the last worker ended may be over.
    void begin();

    /// What happens is told here.
    IncidentGatherer& incidents() { return m_incidents; }
    void retryNow(); ///< the machine woke up, or has a network again

    QList<AlertStatus> alerts() const override;
    Result<Secret> secretOf(const QString& id) const override;
    QCoro::Task<Result<AlertStatus>> add(AlertSettings settings, Secret secret) override;
    QCoro::Task<Result<QString>> test(QString id) override;
    QCoro::Task<Result<AlertStatus>> setPaused(QString id, bool paused,
                                               std::optional<std::chrono::seconds> duration) override;
    QCoro::Task<Result<void>> remove(QString id) override;
    QList<HeartbeatStatus> heartbeats() const override { return m_heartbeats.status(); }
    QCoro::Task<Result<void>> addHeartbeat(Heartbeat heartbeat) override { return m_heartbeats.add(heartbeat); }
    QCoro::Task<Result<void>> setHeartbeatPaused(QUrl url, bool paused) override
    {
        return m_heartbeats.setPaused(url, paused);
    }
    QCoro::Task<Result<void>> removeHeartbeat(QUrl url) override { return m_heartbeats.remove(url); }

private:
    AlertPorts withOwnFacts(AlertPorts ports);
    AlertEntry* find(const QString& id) const;
    bool isTaken(const QString& id) const;
    Result<AlertSettings> checked(AlertSettings settings) const;
    AlertEntry& insert(const AlertSettings& settings, bool hasSecret);
    void hear(const QList<AlertInput>& inputs);
    void decideFor(AlertEntry& entry, const QList<AlertInput>& inputs);
    QDateTime freeAt(const QString& id) const;
    void tellFailingAgain();
    void onQueueChanged(const QString& id);
    void store(AlertEntry& entry);
    AlertStatus statusOf(const AlertEntry& entry) const;
    void log(const QString& kind, const QString& id, const QString& message) const;

    std::shared_ptr<const AlertPorts> m_ports;
    AlertEntries m_entries;
    QHash<QString, DayBudget> m_budgets; ///< by recipientOf()
    Heartbeats m_heartbeats;
    IncidentGatherer m_incidents;
    ReservedIds m_reserved; ///< of those that are being added, without a connection
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace evergrant::alerts
