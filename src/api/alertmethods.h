// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/alert.h"
#include "api/messages/endlist.h"
#include <QCoroTask>

namespace evergrant {
class AlertService;
class Engine;
} // namespace evergrant

namespace evergrant::api {

/// The methods about alerts, heartbeats and the ends that alerts warn of.
class AlertMethods
{
public:
    /// Both outlive this object and every answer. Null `alerts`: this worker has none, and each method but the lists
    /// fails.
    AlertMethods(Engine& engine, AlertService* alerts)
        : m_engine(engine)
        , m_alerts(alerts)
    {
    }

    QCoro::Task<Result<AlertAdd::Answer>> add(AlertAdd::Params params);
    QCoro::Task<Result<AlertList::Answer>> list(AlertList::Params params);
    QCoro::Task<Result<AlertTest::Answer>> test(AlertTest::Params params);
    QCoro::Task<Result<AlertPause::Answer>> pause(AlertPause::Params params);
    QCoro::Task<Result<AlertResume::Answer>> resume(AlertResume::Params params);
    QCoro::Task<Result<AlertRemove::Answer>> remove(AlertRemove::Params params);
    QCoro::Task<Result<EndList::Answer>> listEnds(EndList::Params params);
    QCoro::Task<Result<HeartbeatAdd::Answer>> addHeartbeat(HeartbeatAdd::Params params);
    QCoro::Task<Result<HeartbeatList::Answer>> listHeartbeats(HeartbeatList::Params params);
    QCoro::Task<Result<HeartbeatPause::Answer>> pauseHeartbeat(HeartbeatPause::Params params);
    QCoro::Task<Result<HeartbeatResume::Answer>> resumeHeartbeat(HeartbeatResume::Params params);
    QCoro::Task<Result<HeartbeatRemove::Answer>> removeHeartbeat(HeartbeatRemove::Params params);

private:
    Result<void> checkThere() const;
    Result<void> checkConnection(const QString& name) const;
    QCoro::Task<Result<AlertView>> setPaused(QString id, bool paused, std::optional<std::chrono::seconds> duration);
    QCoro::Task<Result<Nothing>> setHeartbeatPaused(QUrl url, bool paused);

    Engine& m_engine;
    AlertService* m_alerts;
};

} // namespace evergrant::api
