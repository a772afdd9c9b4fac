// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/grant/replaypolicy.h"
#include "core/grant/tokenreply.h"
#include "core/health/health.h"
#include <QJsonObject>

namespace evergrant {

/// The refresh token before the current one, which is kept beside it (predecessorMayHelp() in replaypolicy.h).
enum class Predecessor {
    Untried,
    InUse, ///< the current one is refused, so this one is sent, once
    Tried  ///< and brought nothing, so it is the current one's turn again
};

/// What past attempts have taught about a connection; it decides health and when to try again. Kept in the grant store
/// as plain JSON, so that a restart neither forgets that a person is needed nor repeats a dangerous replay.
struct Condition
{
    bool needsAuthorization = false; ///< the provider refuses the grant, confirmed; or see `unconfirmed`
    /// needsAuthorization follows from answers without a reason only, where another use of the refresh token costs
    /// nothing: it is tried again every hour.
    bool unconfirmed = false;
    bool refusedOnce = false;   ///< refused, not yet confirmed
    bool misconfigured = false; ///< the client or the request is refused: the administrator corrects it
    int failures = 0;           ///< in a row, of the kind that may pass
    QDateTime unknownSince;     ///< first send of a refresh token whose outcome is unknown; else invalid
    int replays = 0;            ///< of that refresh token, since
    int unexplained = 0;        ///< the last answers in a row that gave no reason (Unknown::ifRepeated)
    QDateTime unexplainedSince; ///< when the first of them was asked for; invalid: there is none
    Predecessor predecessor = Predecessor::Untried;
    bool atRisk = false;
    /// Its refresh token is not sent while another grant, whose fate it may share, has taken over.
    bool frozen = false;
    std::optional<LastError> lastError;

    bool renewalFails() const { return failures > 0 || unknownSince.isValid() || refusedOnce; }
    bool operator==(const Condition&) const = default;
};

QJsonObject toJson(const Condition& condition);
/// Unreadable parts count as "nothing known".
Condition conditionFromJson(const QJsonObject& object);

/// What is around an attempt when its outcome is judged.
struct JudgeContext
{
    QDateTime sentAt, now;
    std::optional<std::chrono::milliseconds> accessTokenLeft; ///< empty: none in hand
    double jitter = 0;                                        ///< [0, 1)
    SpareFate spare = SpareFate::None; ///< of the spares that are ready to take over: Unknown if that of any is
    /// A spare is doubtful or frozen, but has not been refused: worth a try once this one is.
    bool lastResort = false;
    bool behindPortal = false; ///< a captive portal answers everything, so nothing is known about the provider
    /// How long ago the token set before this one was replaced; empty: none with another refresh token is kept.
    std::optional<std::chrono::seconds> predecessorAge = std::nullopt;
    /// Whether a ready spare is of another client registration, also where that of others may share this one's fate.
    bool otherRegistration = false;

    /// Another registration has a secret of its own, which may still be good.
    bool survivesTheClient() const { return otherRegistration || spare == SpareFate::Own; }
};

/// What follows from an outcome.
struct Verdict
{
    Condition condition;
    std::optional<std::chrono::milliseconds> retryIn; ///< empty: not before a person or a success changes something
    bool promoteSpare = false;                        ///< the grant in the spare slot takes over
    std::optional<Error> error;                       ///< for whoever waits; empty after a success
    EventLevel level = EventLevel::Info;
    QString eventKind; ///< "refresh-succeeded", "refresh-not-sent", "refresh-refused", "refresh-unknown", ...
    QString message;   ///< plain sentence for the log
};

/// Pure: from the condition before and the outcome to the condition after.
Verdict judge(const Condition& before, const Outcome& outcome, const ClientConfig& config, const JudgeContext& context);

/// When to try again with a condition that an earlier worker left behind: at once where that is harmless, else as its
/// unfinished replay prescribes. Empty: not by itself.
std::optional<std::chrono::milliseconds> resumeAfter(const Condition& condition, const ClientConfig& config,
                                                     const JudgeContext& context);

/// Whether the grant in the spare slot takes over before this one is sent again: this one is refused or frozen, or its
/// replays have come to their end (replaypolicy.h).
bool isTakeOverDue(const Condition& condition, const ClientConfig& config, const JudgeContext& context);

/// Whether a try that waits for its time may be made at once because this machine has changed: it woke up, its network
/// is back, its clock was set. So whatever never left the machine, and the replay of a lost answer where that costs
/// nothing; what a provider said has nothing to do with it.
bool mayTryAtOnce(const Condition& condition, const ClientConfig& config);

/// The process died between sending and storing: the same as an unknown outcome (RFC 6749 leaves it open).
Verdict judgeInterrupted(const Condition& before, const ClientConfig& config, const JudgeContext& context);

} // namespace evergrant
