// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/grantslot.h"
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

namespace evergrant {

/// The intent to send a token request, written before it is sent. No secret inside.
struct Attempt
{
    QUuid attemptId;
    QUuid connectionId;
    GrantSlot slot = GrantSlot::Main;
    QUuid grantId;          ///< of the grant being refreshed; of the grant to be for a code exchange
    quint64 generation = 0; ///< of the token set whose refresh token is sent; 0 for a code exchange
    QByteArray fingerprint; ///< GrantStore::fingerprint() of what is sent
    QString purpose;        ///< "refresh" or "code"
    QDateTime intendedAt;
};

/// Why an attempt ended as it did, and what was decided then: for people and for support, nothing depends on it later.
/// Each member may be empty where nothing is known about it.
struct AttemptDecision
{
    QString policy;        ///< the replay policy that was in force, as toWord(ReplayPolicy) writes it
    QString code;          ///< of the provider's error, or of ours; empty after a success
    QString phase;         ///< toWord(Phase) that the grant went to
    QString decision;      ///< a sentence for people: what was decided, and why
    QDateTime concludedAt; ///< UTC
};

/// An attempt as the journal keeps it. The latest twenty of a connection are kept, and all that are open.
struct AttemptRecord
{
    Attempt attempt;
    QString outcome; ///< see GrantStore::finishAttempt(); empty: none yet
    AttemptDecision decision;
};

} // namespace evergrant
