// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/health.h"
#include "engine/boundsecret.h"
#include "engine/connectionlistener.h"
#include "engine/granttarget.h"
#include "engine/granttransaction.h"
#include "engine/heldgrant.h"
#include "engine/usabletoken.h"
#include "engine/writequeue.h"
#include <QFuture>

namespace evergrant {

/// Keeps one connection's grants alive, the main one and perhaps a spare: their tokens, their condition, their next
/// refresh. All writes to the connection pass through its queue one after the other; callers who ask for a refresh
/// meanwhile share the one in flight.
/// Owned through shared_ptr, because a coroutine in flight keeps it alive after a removal, and with it the ports.
class ConnectionKeeper : public std::enable_shared_from_this<ConnectionKeeper>
{
public:
    using Listener = ConnectionListener;

    ConnectionKeeper(std::shared_ptr<EnginePorts> ports, std::shared_ptr<KeychainMirror> mirror, Connection connection,
                     Listener listener);

    const Connection& connection() const { return m_connection; }
    void setConnection(const Connection& connection); ///< new settings; clears what they may have mended

    const Result<ClientConfig>& config() const { return m_config; }
    const std::optional<GrantInfo>& grantInfo() const { return m_main.info(); }
    const std::optional<GrantInfo>& spareInfo() const { return m_spare.info(); }
    const Condition& condition() const { return m_main.condition(); } ///< the main grant's
    bool hasClientSecret() const { return m_hasClientSecret; }
    HealthFacts facts() const;
    Assessment assessment() const;
    GrantLife life() const; ///< what its grant and its client secret end with
    /// When renewing is planned, for people; empty when nothing is planned.
    std::optional<QDateTime> nextRefreshAt() const;
    std::optional<std::chrono::milliseconds> nextActionAt() const; ///< on the monotonic clock, for the scheduler
    bool hasUnstoredGrant() const; ///< a token set that is in memory only must not be lost by quitting

    /// Shows what is known without a key; called at start.
    void showInfo(const std::optional<GrantInfo>& main, const std::optional<GrantInfo>& spare);
    void awaitCopy() { m_copyAwaited = true; } ///< only the keychain copy can tell whether there is a grant
    void showStoreTrouble(const std::optional<Error>& trouble);
    void beginEmpty() { m_adopted = true; } ///< instead of adopt(), for a connection that has just been made
    /// Step 9: opens row and keychain copy, takes the newer, and settles what an earlier process left open. Call once
    /// the grant store is open; nothing is sent before. Not done, and to be tried again, while isAdopted() is false.
    QCoro::Task<> adopt(QList<Attempt> openAttempts);
    bool isAdopted() const { return m_adopted; }

    QCoro::Task<Result<UsableToken>> token(TokenDemand demand);
    /// Joins a refresh in flight or, without `force`, a success younger than 60 s. Without `force` it also refuses to
    /// send what could cost the access token in hand (at-risk), what has been refused for good, and what the provider
    /// does not want before a later time (Retry-After).
    QCoro::Task<Result<void>> refresh(bool force);
    QCoro::Task<Result<void>> refreshSpare(); ///< nobody waits for it but whoever has just made the spare
    void act();                               ///< what is due: called by the scheduler
    bool hurry(); ///< the machine woke up or has a network again; true: a try that waited is made now
    void restate(std::chrono::milliseconds jump); ///< the wall clock was set; positive: forward

    QCoro::Task<Result<void>> setClientSecret(Secret secret);
    /// Adopts a refresh token that somebody obtained elsewhere. One that would replace a living grant is used first,
    /// and stored only if it works; true then. Otherwise the caller refreshes next.
    QCoro::Task<Result<bool>> adoptRefreshToken(Secret refreshToken, QString authorizedBy);
    /// Exchanges the code of `consent` and replaces the grant in that slot. On success the grant is stored. `config` is
    /// that of the target's registration, see configFor().
    QCoro::Task<Result<void>> exchangeCode(std::shared_ptr<ConsentAttempt> consent, ClientConfig config,
                                           QString authorizedBy, GrantTarget target);
    Result<ClientConfig> configFor(const QString& clientId) const; ///< for one registration; empty: its own
    void setAuthorizing(bool authorizing);
    QCoro::Task<> retire(); ///< waits for what is in flight, then lets nothing else begin
    Result<void> erase();   ///< after retire(): deletes the rows, and the keychain copy as soon as possible
    void revive();          ///< takes retire() back: the removal failed
    /// The refresh token, or else the access token, of each grant, for revocation before removal.
    QList<RevocableToken> tokensToRevoke() const;
    /// The client secret, if `endpoint` is of the origin it was entered for. Error PersonNeeded "secret-origin".
    Result<Secret> clientSecretFor(const QUrl& endpoint) const { return m_secret.forEndpoint(endpoint); }

private:
    using Flight = QPromise<Result<void>>;
    using Milliseconds = HeldGrant::Milliseconds;

    std::shared_ptr<Flight> flight();
    QCoro::Task<> fly(std::shared_ptr<Flight> flight);
    QCoro::Task<Result<void>> refreshOnce();
    QCoro::Task<> refreshSpareIfDue();
    QCoro::Task<Result<void>> send(GrantSlot slot);
    Result<void> issuerUnchanged(HeldGrant& held, const ClientConfig& config);
    QCoro::Task<Result<ClientConfig>> endpoints();
    Result<void> ableToRefresh() const;
    Result<void> ableToSend(GrantSlot slot) const;
    Result<void> settle(GrantSlot slot, const TransactionResult& result, const ClientConfig& config,
                        const QDateTime& sentAt);
    Verdict judged(GrantSlot slot, const TransactionResult& result, const ClientConfig& config,
                   const QDateTime& sentAt) const;
    void report(GrantSlot slot, const TransactionResult& result, const Verdict& verdict);
    Result<void> stuck(HeldGrant& held, Condition condition, const Error& error);
    void keep(HeldGrant& held, const TransactionResult& result);
    void storeUnstored(HeldGrant& held);
    void beginAnew(HeldGrant& held, const QString& message);

    HeldGrant& held(GrantSlot slot) { return slot == GrantSlot::Main ? m_main : m_spare; }
    const HeldGrant& held(GrantSlot slot) const { return slot == GrantSlot::Main ? m_main : m_spare; }
    JudgeContext contextFor(GrantSlot slot, const QDateTime& sentAt) const;
    Result<Secret> secretFor(const Grant& grant, const QUrl& endpoint) const;
    bool isTakeOverDue() const;
    bool takeOverIfDue();
    void planTakenOver(bool refused);
    bool hangsOnTheCopy() const;
    void settleOpenAttempts(const QList<Attempt>& attempts);
    bool settleInterrupted(GrantSlot slot, const Attempt& attempt);
    void adoptNewer(const Result<std::optional<KeychainCopy>>& copy);
    void adoptSlot(GrantSlot slot, const std::optional<Grant>& stored, const std::optional<Grant>& copied, bool unseen);
    void adoptClientSecret(const Result<std::optional<KeychainCopy>>& copy);
    void plan(HeldGrant& held, Milliseconds retryIn);
    void planFromToken(); ///< both
    void planMain();
    void planSpare();
    bool setCondition(HeldGrant& held, const Condition& condition); ///< whether it will outlive this worker
    void mend();
    void log(EventLevel level, const QString& kind, const QString& message, QJsonObject details = {}) const;
    void notifyChanged() const;
    const HeldGrant* tokenHolder(std::chrono::milliseconds duration) const;
    UsableToken handOut(const HeldGrant& holder, const QString& warning) const;
    std::optional<UsableToken> tokenInHand(const TokenDemand& demand) const;
    void noteRejection(const Secret& accessToken);
    Error whyNoToken() const;
    Error retiredError() const;

    std::shared_ptr<EnginePorts> m_ports;
    std::shared_ptr<KeychainMirror> m_mirror;
    GrantTransaction m_transaction;
    Listener m_listener;
    WriteQueue m_queue;
    Connection m_connection;
    Result<ClientConfig> m_config;
    HeldGrant m_main, m_spare;
    BoundSecret m_secret;
    std::shared_ptr<Flight> m_flight;
    bool m_adopted = false, m_hasClientSecret = false, m_sending = false, m_authorizing = false, m_retired = false;
    bool m_erased = false, m_copyAwaited = false, m_spareQueued = false;
    std::optional<Error> m_storeTrouble;
};

} // namespace evergrant
