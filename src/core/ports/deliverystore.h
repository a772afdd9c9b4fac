// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliverystate.h"
#include "core/delivery/targetsettings.h"
#include "core/result.h"
#include "core/secret.h"
#include <QCoroTask>
#include <QList>
#include <optional>

namespace evergrant {

/// What was entered for a target with --secret-stdin, and for which server.
struct TargetSecret
{
    Secret value;   ///< empty: it was lost with the profile key
    QString origin; ///< Target::secretOrigin() when it was entered
};

/// A target as it is stored. Its secret is read apart, because that needs the profile key.
struct StoredTarget
{
    TargetSettings settings;
    DeliveryRecord last;
    bool hasSecret = false;
};

/// The targets of all connections, in the file of the grant store: a secret is sealed under the profile key, and bound
/// to its target and the origin it was entered for. Writing is as of GrantStore: durable when the task ends, in the
/// order of the calls, without holding up the caller's thread; the same errors. Used in the worker's thread.
class DeliveryStore
{
public:
    virtual ~DeliveryStore() = default;

    /// In the order in which they were added; needs no key.
    virtual QList<StoredTarget> targets() const = 0;
    /// Empty: none was entered; with an empty value: it was lost. Errors: StoreLocked "store-locked"; Failed
    /// "store-damaged".
    virtual Result<std::optional<TargetSecret>> secret(const QUuid& connection, const QString& id) const = 0;

    /// Adds a target, or replaces the settings of the one with this id; what was delivered last is kept. Without
    /// `secret` the one that is there is kept, too.
    virtual QCoro::Task<Result<void>> put(TargetSettings settings, std::optional<TargetSecret> secret) = 0;
    /// Replaces the settings of a target. This and the next do nothing where the target is gone.
    virtual QCoro::Task<Result<void>> change(TargetSettings settings) = 0;
    virtual QCoro::Task<Result<void>> noteDelivered(QUuid connection, QString id, DeliveryRecord record) = 0;
    virtual QCoro::Task<Result<void>> remove(QUuid connection, QString id) = 0;
    virtual QCoro::Task<Result<void>> removeConnection(QUuid connection) = 0;
};

} // namespace evergrant
