// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/grant/grant.h"
#include "core/grant/tokenreply.h"
#include "core/ports/grantstore.h"

namespace evergrant {

/// Where a new token set is safe.
enum class Kept {
    NotYet,            ///< nobody has tried to store it, or there is none
    Pending,           ///< in the grant store, but not in its place: whoever holds the result decides about it
    PendingInKeychain, ///< the same, but the grant store failed; the keychain copy is written
    PendingInMemory,   ///< the same, but both failed: only whoever holds the result has it
    InStore,           ///< in the grant store; the keychain copy follows
    InKeychain,        ///< the grant store failed; the keychain copy is written
    InMemoryOnly       ///< both failed: whoever holds the result keeps it and tries again
};

struct TransactionResult
{
    QUuid attemptId;
    Outcome outcome;
    std::optional<Grant> grant; ///< after a success: the new current token set
    QDateTime answeredAt;       ///< by the server's clock; invalid: it did not tell
    Kept kept = Kept::NotYet;
    bool rawBasicAccepted = false;   ///< see TokenExchange
    std::optional<Error> storeError; ///< why the journal or the grant store failed; with NotSent: nothing was sent
    Result<void> concluded = {};     ///< why its end could not be written
};

/// The word for GrantStore::finishAttempt().
QString outcomeWord(const Outcome& outcome);

/// What is written in one transaction with the outcome of an attempt.
struct AttemptEnd
{
    AttemptDecision decision;
    StoreSettings along; ///< the condition that follows, and when the grant began
};

/// An answer that carries tokens and has no place yet, if not otherwise said; its attempt is open in the journal.
struct Received
{
    Attempt attempt;
    TransactionResult result;
    ClientConfig config; ///< what it was asked with

    bool isUndecided() const
    {
        return result.kept != Kept::InStore && result.kept != Kept::InKeychain && result.kept != Kept::InMemoryOnly;
    }
};

} // namespace evergrant
