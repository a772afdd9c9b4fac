// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientcredentials.h"
#include "core/grant/tokenreply.h"
#include "engine/attemptcloser.h"
#include "engine/ports.h"

namespace evergrant {

class KeychainMirror;

/// Where a new token set is safe.
enum class Kept {
    Nowhere,           ///< there is no new token set, or only whoever holds the result has it
    Pending,           ///< in the grant store, but not in its place: whoever holds the result decides about it
    PendingInKeychain, ///< the same, but the grant store failed; the keychain copy is written
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
    Kept kept = Kept::Nowhere;
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
    StoreSettings along; ///< the condition that follows
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

/// Steps 3 to 5 of a refresh, for every request whose reply carries tokens: journal the intent durably, send exactly
/// once, classify, store the next generation, and only then let anybody have it. The caller holds the connection's turn
/// in its write queue, and keeps this object, the ports and the mirror alive until the task ends.
class GrantTransaction
{
public:
    GrantTransaction(EnginePorts& ports, KeychainMirror& mirror);

    /// Asks to renew `current`: with its refresh token, or anew where its grant needs nobody. The credentials were
    /// entered for the token endpoint's origin (checked by the caller). Where nothing was sent because the journal
    /// failed, TransactionResult::storeError says so; otherwise conclude() follows.
    QCoro::Task<Received> send(ClientConfig config, GrantSlot slot, Grant current, ClientCredentials client);
    /// Stores how it ended, and what follows from that. Only then may anybody have a new token set. What could not be
    /// stored (TransactionResult::concluded) is the caller's to store later.
    QCoro::Task<TransactionResult> conclude(Received received, ClientCredentials client, AttemptEnd conclusion);
    /// From before the journal until the answer is stored: a machine that sleeps in between loses the answer.
    SleepInhibitor keepAwake(const ClientConfig& config) const;

    /// Exchanges what a person has consented to; `fresh` is the grant to be, still without tokens. It does not take its
    /// place before keep(): a success must go there or to drop(), perhaps after setAside().
    /// `journaled`: its intent, where intendExchange() has written it before.
    QCoro::Task<Received> exchangeCode(ClientConfig config, GrantSlot slot, Grant fresh,
                                       std::shared_ptr<ConsentAttempt> consent, std::optional<Attempt> journaled = {});
    /// Journals the intent to obtain a new grant; its id is the attempt's.
    QCoro::Task<Result<Attempt>> intendExchange(ClientConfig config, GrantSlot slot);
    /// The same for a refresh token that somebody has handed in; `fresh` holds it.
    QCoro::Task<Received> exchangeRefreshToken(ClientConfig config, GrantSlot slot, Grant fresh,
                                               ClientCredentials client);
    /// Turns a success whose access token is not of a bearer type, or whose ID token does not repeat `nonce`, into a
    /// refusal; true if it was one. Only for what comes of a sign-in: a refresh has spent the token from before.
    bool refuseUnusable(Received& received, const QString& nonce) const;
    /// No tokens came. Where the store fails, its attempt is closed later; the same holds for end().
    void abandon(const Attempt& journaled, const Error& why);
    /// Nothing follows from this outcome of a sign-in.
    void end(const TransactionResult& result);
    /// While it is being decided: were this process to die, the next one finds it as the pending grant in the store, or
    /// else in the keychain copy.
    QCoro::Task<Received> setAside(Received received);
    bool hasUnstoredPending() const { return m_unstoredPending.has_value(); } ///< the store could not take it
    std::optional<std::chrono::milliseconds> nextActionAt() const { return m_storePendingAt; } ///< monotonic
    QCoro::Task<bool> storePending();    ///< tries again; whether it is stored now
    void forgetPending(QUuid attemptId); ///< it is decided
    QCoro::Task<TransactionResult> keep(Received received, ClientCredentials client);
    QCoro::Task<Result<void>> drop(Received received);

    /// An attempt of an earlier process, from whose unknown outcome nothing follows.
    void endUnknown(const QUuid& attemptId);
    /// It succeeded, but newer tokens have come before its own could be stored.
    void endReplaced(const QUuid& attemptId);

    /// Stores what InMemoryOnly or InKeychain left open.
    QCoro::Task<Result<void>> storeAgain(const QUuid& attemptId, const Grant& grant, const AttemptEnd& conclusion);

private:
    QCoro::Task<Result<void>> begin(const Attempt& attempt, std::chrono::milliseconds limit);
    QCoro::Task<Result<void>> finish(const TransactionResult& result, const AttemptEnd& conclusion,
                                     std::chrono::milliseconds limit);
    Received received(const Attempt& attempt, const ClientConfig& config, const Grant& current,
                      const TokenExchange& exchange) const;
    void closeUnlessOpen(const Received& received);
    KeychainCopy copyOfRows(const QUuid& connection) const;
    KeychainCopy copyWith(const Attempt& attempt, const Grant& successor, const ClientCredentials& client);
    Attempt intent(const ClientConfig& config, GrantSlot slot, const Grant& grant, const QString& purpose) const;

    EnginePorts& m_ports;
    KeychainMirror& m_mirror;
    std::shared_ptr<AttemptCloser> m_closer;
    std::optional<Received> m_unstoredPending;
    QUuid m_beingDecided; ///< an attempt whose end is being written: its grant is pending no more
    std::optional<std::chrono::milliseconds> m_storePendingAt;
};

} // namespace evergrant
