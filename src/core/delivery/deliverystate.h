// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/delivery.h"
#include "core/delivery/targetsettings.h"
#include <QDateTime>

namespace evergrant {

/// How a target is; the words are a promise.
enum class DeliveryHealth {
    Delivered, ///< it has the newest token
    Waiting,   ///< it gets one as soon as there is one, or is getting it now
    Failing,   ///< the newest token could not be brought
    Paused,    ///< by a person
};
QString toWord(DeliveryHealth health); ///< "delivered", "waiting", "failing", "paused"
/// Waiting for a word that is not known here.
DeliveryHealth deliveryHealthFromWord(const QString& word);

/// The last delivery that arrived at a target.
struct DeliveryRecord
{
    TokenSetId tokenSet; ///< with a null grant: none has arrived yet
    QString version;     ///< of the target; empty: it counts none
    QDateTime at;        ///< UTC

    bool isThere() const { return !tokenSet.grantId.isNull(); }
    bool operator==(const DeliveryRecord&) const = default;
};

/// Who got the token of a kind that is asked, see isAsked(). Kept as long as the worker runs.
struct LastAsked
{
    QString by;   ///< for people, one line: "nginx.service (api-token)"
    QDateTime at; ///< UTC; null: nobody has asked yet

    bool operator==(const LastAsked&) const = default;
};

/// What is known of a target when it is described.
struct DeliveryFacts
{
    bool paused = false;
    bool isAuthorized = true; ///< somebody has authorized the connection; the store need not be open to know it
    bool hasToken = true;     ///< the connection has one that is valid
    bool isNewest = false;    ///< what was delivered last is the newest token
    DeliveryRecord last;
    QString failure, remedy; ///< of the last try; empty `failure`: it succeeded, or there was none
    QDateTime nextTryAt;     ///< UTC; null: none is planned
    QString changedByOthers; ///< found at the last delivery, one sentence; empty: nothing
    LastAsked asked;
};

/// A target as `status --json` shows it, in the list `deliveries` of a connection.
struct DeliveryStatus
{
    QString id;
    QString kind; ///< a word of TargetKind; kept as text: a worker of another version may have kinds of its own
    QString where;
    DeliveryHealth state = DeliveryHealth::Waiting;
    QString summary; ///< one sentence
    QString remedy;  ///< the one thing to do; empty: nothing, or the sentence says it
    QDateTime lastDeliveredAt;
    QDateTime nextTryAt;
    qint64 generation = 0;  ///< of the token that was delivered last; 0: none
    bool isCurrent = false; ///< that one is the connection's newest
    QString version;        ///< as the target counts; empty: it does not
    LastAsked asked;

    bool operator==(const DeliveryStatus&) const = default;
};

DeliveryStatus describe(const TargetSettings& settings, const DeliveryFacts& facts, const QDateTime& now);

} // namespace evergrant
