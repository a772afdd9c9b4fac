// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientcredentials.h"
#include "core/grant/tokenreply.h"
#include "engine/attemptcloser.h"
#include "engine/pendinggrant.h"

namespace evergrant {

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
    /// Into its place, or not: the grant is pending no more.
    QCoro::Task<TransactionResult> keep(Received received, ClientCredentials client, AttemptEnd conclusion);
    QCoro::Task<Result<void>> drop(Received received);

    /// Stores what InMemoryOnly or InKeychain left open.
    QCoro::Task<Result<void>> storeAgain(const QUuid& attemptId, const Grant& grant, const AttemptEnd& conclusion);

    PendingGrant& pending() { return m_pending; }
    const PendingGrant& pending() const { return m_pending; }
    /// For attempts from which nothing follows.
    AttemptCloser& closer();
    bool isClosing() const { return m_closer && !m_closer->isIdle(); } ///< one of those is not closed yet

private:
    QCoro::Task<Result<void>> begin(const Attempt& attempt, std::chrono::milliseconds limit);
    QCoro::Task<Result<void>> finish(const TransactionResult& result, const AttemptEnd& conclusion,
                                     std::chrono::milliseconds limit);
    Received received(const Attempt& attempt, const ClientConfig& config, const Grant& current,
                      const TokenExchange& exchange) const;
    void closeUnlessOpen(const Received& received);
    KeychainCopy copyWith(const Attempt& attempt, const Grant& successor, const ClientCredentials& client);
    Attempt intent(const ClientConfig& config, GrantSlot slot, const Grant& grant, const QString& purpose) const;

    EnginePorts& m_ports;
    KeychainMirror& m_mirror;
    std::shared_ptr<AttemptCloser> m_closer; ///< null: there was nothing to close so far
    PendingGrant m_pending;
};

} // namespace evergrant
