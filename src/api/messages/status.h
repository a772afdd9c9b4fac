// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/delivery/deliverystate.h"
#include "core/exitcode.h"
#include "core/grant/grant.h"
#include "core/health/health.h"
#include "core/job/jobstate.h"
#include <QDateTime>
#include <QStringList>
#include <optional>

namespace evergrant::api {

/// A connection as `status --json` promises it. Times are UTC in whole seconds, invalid where unknown.
struct ConnectionStatus
{
    QString name;                            ///< as scripts know it
    QString title;                           ///< as people know it: the one that was given, else the provider's name
    QString providerId;                      ///< "provider" in JSON
    QString account;                         ///< empty (null in JSON): not known
    Health health = Health::NeverAuthorized; ///< "state" in JSON
    QString unknownState; ///< the word of a newer worker that is not known here; `health` is Degraded then
    QString summary;      ///< one line for scripts and tool tips
    bool needsHuman = false;
    QDateTime obtainedAt, expiresAt;       ///< of the access token; no end is null, too
    bool usable = false;                   ///< the access token can be handed out now
    QDateTime nextRefreshAt;               ///< null: nothing is planned
    QDateTime pausedUntil;                 ///< the pause ends by itself then; null: there is none, or a person ends it
    QDateTime authorizedAt, idleExpiresAt; ///< of the grant; unused until idleExpiresAt it ends
    QString authorizedBy;                  ///< who signed in; empty (null in JSON): not known
    Rotation rotation = Rotation::Unknown; ///< what was seen of its refresh tokens
    SpareState spare = SpareState::None;
    std::optional<LastError> lastError; ///< without its correction
    QList<DeliveryStatus> deliveries;   ///< where its access token is brought

    /// The word as the worker sent it.
    QString stateWord() const { return unknownState.isEmpty() ? toWord(health) : unknownState; }
    /// By the monitoring-plugin convention (core/exitcode.h); 3 in a state that is not known here.
    int checkStatus() const { return unknownState.isEmpty() ? checkStatusFor(health, usable) : 3; }
    bool operator==(const ConnectionStatus&) const = default;
};

/// An alert that cannot be sent, so that people are not told.
struct FailingAlert
{
    QString id, kind;
    QString summary; ///< why, and what to do

    bool operator==(const FailingAlert&) const = default;
};

/// Lists connections for scripts.
struct Status
{
    static constexpr QLatin1StringView Name{"status"};
    struct Params
    {
        QStringList names; ///< empty: all connections
    };
    /// The whole of `status --json`.
    struct Answer
    {
        int schema = 1;
        QList<ConnectionStatus> connections;
        QList<JobStatus> jobs = {};             ///< where names were given, those that use no other connection
        QList<FailingAlert> failingAlerts = {}; ///< left out where there are none
    };
};

extern template struct Codec<LastError>; // a part of messages of other sources

} // namespace evergrant::api
