// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertsettings.h"
#include "core/alert/alertstatus.h"
#include "core/alert/heartbeat.h"
#include "core/secret.h"
#include <QCoroTask>

namespace evergrant {

/// A heartbeat, and what came of the last call.
struct HeartbeatStatus
{
    Heartbeat heartbeat;
    QDateTime calledAt; ///< UTC, of the last call that arrived; null: none since the start
    QString failure;    ///< of the last call; empty: it arrived, or there was none
};

/// Alerts and heartbeats, as the worker offers them to people. Used in the worker's thread; every call ends once.
/// Errors of all that name an alert: Usage "no-such-alert".
class AlertService
{
public:
    virtual ~AlertService() = default;

    virtual QList<AlertStatus> alerts() const = 0; ///< in the order in which they were added
    /// What was entered for the alert; empty: nothing, or it was lost with the profile key. For packages only. Errors:
    /// those of AlertStore::alertSecret().
    virtual Result<Secret> secretOf(const QString& id) const = 0;

    /// An empty id becomes the kind, numbered from the second one on. Sends nothing. Errors: Usage; those of the kind.
    virtual QCoro::Task<Result<AlertStatus>> add(AlertSettings settings, Secret secret) = 0;
    /// Sends a test now, also where the alert is paused; one sentence that says who has it. Errors: the kind's.
    virtual QCoro::Task<Result<QString>> test(QString id) = 0;
    /// `duration`: from now; empty: until it is resumed.
    virtual QCoro::Task<Result<AlertStatus>> setPaused(QString id, bool paused,
                                                       std::optional<std::chrono::seconds> duration) = 0;
    virtual QCoro::Task<Result<void>> remove(QString id) = 0;

    virtual QList<HeartbeatStatus> heartbeats() const = 0;
    /// Replaces the one with this address. Errors: Usage "bad-address", "too-many-heartbeats".
    virtual QCoro::Task<Result<void>> addHeartbeat(Heartbeat heartbeat) = 0;
    /// Errors: Usage "no-such-heartbeat".
    virtual QCoro::Task<Result<void>> setHeartbeatPaused(QUrl url, bool paused) = 0;
    /// Errors: Usage "no-such-heartbeat".
    virtual QCoro::Task<Result<void>> removeHeartbeat(QUrl url) = 0;
};

} // namespace evergrant
