// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/accesspolicies.h"
#include "core/delivery/deliverystate.h"
#include "core/delivery/targetsettings.h"
#include "core/result.h"
#include "core/secret.h"
#include <QCoroTask>
#include <QList>

namespace evergrant {

/// A target with its settings.
struct DeliveryDetails
{
    TargetSettings settings; ///< the format is filled in
    bool hasSecret = false;
    DeliveryStatus status;
};

/// What came of adding a target.
struct AddedDelivery
{
    DeliveryDetails details;
    QString test; ///< one sentence: what was tried, or why it could not be
};

/// Deliveries of access tokens, as the worker offers them to people. Used in the worker's thread; every call ends once.
/// Errors of all that name a target: Usage "no-such-delivery", and of tasks: Temporary "being-removed".
class DeliveryService
{
public:
    virtual ~DeliveryService() = default;

    virtual QList<DeliveryStatus>
    statusOf(const QUuid& connection) const = 0; ///< in the order in which they were added
    virtual Result<DeliveryDetails> details(const QUuid& connection, const QString& id) const = 0;
    /// What was entered for the target; empty: nothing, or it was lost with the profile key. For packages only. Errors:
    /// those of DeliveryStore::secret().
    virtual Result<Secret> secretOf(const QUuid& connection, const QString& id) const = 0;
    /// How long before its end a token of the connection is to be replaced; empty: as if there were no deliveries.
    virtual std::optional<std::chrono::seconds> minLifeOf(const QUuid& connection) const = 0;
    /// What has to be allowed for a target with these settings, whether or not there is one. Errors: Usage, those of
    /// the settings, and "no-policies": nothing of the kind is needed.
    virtual Result<AccessPolicies> policies(const TargetSettings& settings) const = 0;

    /// Tests the target, then adds it and delivers the current token, if there is one. An empty id becomes the kind,
    /// numbered from the second one on. A target that only does not answer just now is added all the same. Errors:
    /// Usage; Failed with the target's own code, where it cannot work as it is; nothing is added then.
    virtual QCoro::Task<Result<AddedDelivery>> add(TargetSettings settings, Secret secret) = 0;
    /// Changes nothing that integrations read; a sentence that says what was tried. Errors: the target's.
    virtual QCoro::Task<Result<QString>> test(QUuid connection, QString id) = 0;
    /// Brings the current token now, also where the target has it. With an empty id to all targets of the connection
    /// that are not paused. Errors: the target's; Usage "delivery-paused"; "no-token": PersonNeeded where
    /// the connection was never authorized, otherwise Temporary, because a renewal is to be waited for.
    virtual QCoro::Task<Result<QList<DeliveryStatus>>> deliverNow(QUuid connection, QString id) = 0;
    virtual QCoro::Task<Result<DeliveryStatus>> setPaused(QUuid connection, QString id, bool paused) = 0;
    /// With `erase` also what is there; where that fails nothing is removed.
    virtual QCoro::Task<Result<void>> remove(QUuid connection, QString id, bool erase) = 0;
};

} // namespace evergrant
