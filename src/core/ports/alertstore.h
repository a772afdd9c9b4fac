// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertsettings.h"
#include "core/alert/heartbeat.h"
#include "core/ports/deliverystore.h"

namespace evergrant {

/// An alert as it is stored. Its secret is read apart, because that needs the profile key.
struct StoredAlert
{
    AlertSettings settings;
    QJsonObject progress; ///< what the alert remembers; empty: nothing yet
    bool hasSecret = false;
};

/// The alerts and heartbeats of a profile, in the file of the grant store. A secret is sealed under the profile key,
/// and bound to its alert and the origin it was entered for. Writing is as of DeliveryStore. Used in the worker's
/// thread.
class AlertStore
{
public:
    virtual ~AlertStore() = default;

    /// In the order in which they were added; needs no key.
    virtual QList<StoredAlert> alerts() const = 0;
    /// Empty: none was entered. Its value is empty where it was lost with the profile key. Errors: StoreLocked
    /// "store-locked"; Failed "store-damaged".
    virtual Result<std::optional<TargetSecret>> alertSecret(const QString& id) const = 0;
    virtual QList<Heartbeat> heartbeats() const = 0;

    /// Adds an alert, or replaces the settings of the one with this id; its progress is kept. Without `secret` the one
    /// that is there is kept, too.
    virtual QCoro::Task<Result<void>> putAlert(AlertSettings settings, std::optional<TargetSecret> secret) = 0;
    /// Does nothing where the alert is gone.
    virtual QCoro::Task<Result<void>> noteProgress(QString id, QJsonObject progress) = 0;
    virtual QCoro::Task<Result<void>> removeAlert(QString id) = 0;
    virtual QCoro::Task<Result<void>> putHeartbeats(QList<Heartbeat> heartbeats) = 0;
};

} // namespace evergrant
