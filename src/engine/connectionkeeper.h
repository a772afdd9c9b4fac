// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/health.h"
#include "engine/granttarget.h"
#include "engine/heldgrant.h"
#include "engine/proberecord.h"
#include "engine/turnqueue.h"
#include "engine/unusedsignins.h"
#include "engine/usabletoken.h"

namespace evergrant {

/// Keeps one connection's grants alive, the main one and perhaps a spare. All writes pass through its queue, one after
/// the other. Owned through shared_ptr: a coroutine in flight keeps it alive after a removal, and with it the ports.
class ConnectionKeeper : public std::enable_shared_from_this<ConnectionKeeper>
{
public:
    ConnectionKeeper(std::shared_ptr<EnginePorts> ports, std::shared_ptr<KeychainMirror> mirror, Connection connection,
                     ConnectionListener listener);

    const Connection& connection() const { return m_connection; }
    void setConnection(const Connection& connection); ///< new settings; clears what they may have mended
    const ConnectionClient& client() const { return m_client; }
    const Result<ClientConfig>& config() const { return m_client.config(); }
    const std::optional<GrantInfo>& grantInfo() const { return m_main.info(); }
    const std::optional<GrantInfo>& spareInfo() const { return m_spare.info(); }
    const Condition& condition() const { return m_main.condition(); } ///< the main grant's
    const std::optional<Probed>& lastProbe() const { return m_probe.last(); }
    HealthFacts facts() const;
    Assessment assessment() const;
    QStringList scopes() const;                                    ///< that the next renewal or sign-in asks for
    GrantLife life() const;                                        ///< what its grant and its client secret end with
    std::optional<QDateTime> nextRefreshAt() const;                ///< for people; empty: nothing is planned
    std::optional<std::chrono::milliseconds> nextActionAt() const; ///< on the monotonic clock, for the scheduler
    bool hasUnstoredGrant() const; ///< a token set that is in memory only must not be lost by quitting

    void showInfo(const std::optional<GrantInfo>& main, const std::optional<GrantInfo>& spare); ///< without a key
    void awaitCopy() { m_copyAwaited = true; } ///< only the keychain copy can tell whether there is a grant
    void showStoreTrouble(const std::optional<Error>& trouble);
    void beginEmpty(); ///< instead of adopt(), for a connection that has just been made
    /// Step 9: takes the newer of row and copy, and settles what an earlier process left open; nothing is sent before.
    QCoro::Task<std::optional<Error>> adopt(QList<Attempt> openAttempts, std::optional<Error> unreachable);
    bool isAdopted() const { return m_adopted; } ///< false after adopt(): not done, and to be tried again

    QCoro::Task<Result<UsableToken>> token(TokenDemand demand);
    /// Joins a refresh in flight or, without `force`, a success younger than 60 s. Without it nothing is sent that
    /// could cost the token in hand (at-risk), was refused for good, or is too early for the provider (Retry-After).
    QCoro::Task<Result<void>> refresh(bool force);
    QCoro::Task<Result<void>> refreshSpare(); ///< nobody waits for it but whoever has just made the spare
    void act();                               ///< what is due: called by the scheduler
    bool retryNow(); ///< the machine woke up or has a network again; true: a try that waited is made now
    void onClockChanged(std::chrono::milliseconds jump);      ///< the wall clock was set; positive: forward
    const RefreshPace& pace() const { return m_main.pace(); } ///< the main grant's
    QCoro::Task<ProbeReport> check(bool mayRenew = true); ///< one harmless call proves the token, and tells whose it is
    QCoro::Task<Result<void>> obtain(); ///< a grant that needs nobody is obtained, or a static one checked, now

    QCoro::Task<Result<void>> changeCredentials(CredentialChanges changes);
    /// Exchanges what `consent` holds for a new grant. Where the account of the one that is there is known it is only
    /// pending (Received::isUndecided()) and must go to install() or unused(). `config` is the target's.
    QCoro::Task<Result<Received>> exchangeCode(std::shared_ptr<ConsentAttempt> consent, ClientConfig config,
                                               QString authorizedBy, GrantTarget target,
                                               std::optional<Attempt> journaled);
    GrantTransaction& transaction() { return m_transaction; } ///< to journal the intent of such an exchange before
    /// The same for a refresh token from elsewhere. Where there is nothing to lose it is stored unused (NotSent).
    QCoro::Task<Result<Received>> adoptRefreshToken(Secret refreshToken, QString authorizedBy);
    const std::optional<Attempt>& undecided() const { return m_undecided; } ///< what an earlier worker has left so
    QCoro::Task<Result<Received>> takeUndecided();
    QCoro::Task<Received> setAside(Received received); ///< keeps it as pending, as far as it is known now
    QCoro::Task<ProbeReport> probe(ClientConfig config, Grant grant); ///< whose it is; nothing follows from it
    QCoro::Task<Result<void>> install(Received received);             ///< in place of the one in its slot
    UnusedSignIns& unused() { return m_unused; }
    QList<RegisteredGrant> registeredGrants() const; ///< also one that a sign-in under way may bring
    void setAuthorizing(bool authorizing);
    QCoro::Task<> retire();      ///< waits for what is under way, then lets nothing else begin
    Result<void> erase();        ///< after retire(): deletes the rows, and the keychain copy as soon as possible
    void revive();               ///< takes retire() back: the removal failed
    QList<Grant> grants() const; ///< for revocation before removal; with those of unused sign-ins

private:
    class Adoption; ///< what adopt() does with rows and copies
    class Findings; ///< what follows from a probe
    struct SharedRefresh;
    std::shared_ptr<SharedRefresh> sharedRefresh();
    QCoro::Task<> runShared(std::shared_ptr<SharedRefresh> shared);
    QCoro::Task<Result<void>> refreshOnce(std::shared_ptr<RequestLimit::Place> place);
    QCoro::Task<> refreshSpareIfDue();
    QCoro::Task<Result<void>> send(GrantSlot slot);
    Result<void> issuerUnchanged(HeldGrant& held, const ClientConfig& config);
    Result<void> ableToRefresh() const;
    Result<void> ableToSend(GrantSlot slot) const;
    Result<void> settle(GrantSlot slot, const TransactionResult& result, const ClientConfig& config,
                        const QDateTime& sentAt);
    Verdict judged(GrantSlot slot, const TransactionResult& result, const ClientConfig& config,
                   const QDateTime& sentAt) const;
    void report(GrantSlot slot, const TransactionResult& result, const Verdict& verdict);
    Result<void> stuck(HeldGrant& held, Condition condition, const Error& error);
    void keep(HeldGrant& held, const TransactionResult& result);
    void noteRawBasic(const TransactionResult& result);
    QCoro::Task<> storeUnstored(GrantSlot slot);
    void beginClientGrant(HeldGrant& held, const QString& authorizedBy);
    HeldGrant& held(GrantSlot slot) { return slot == GrantSlot::Main ? m_main : m_spare; }
    const HeldGrant& held(GrantSlot slot) const { return slot == GrantSlot::Main ? m_main : m_spare; }
    JudgeContext contextFor(GrantSlot slot, const QDateTime& sentAt) const;
    bool isTakeOverDue() const;
    bool takeOverIfDue();
    void planTakenOver(bool refused);
    QCoro::Task<Result<Received>> decideLater(Received received);
    QCoro::Task<Result<void>> take(Received received);
    void beginWithoutConsent();
    QCoro::Task<Result<void>> checkHeld();
    QCoro::Task<> learnExpiry(GrantSlot slot, ClientConfig config, ClientCredentials client);
    void amend(HeldGrant& held, const Grant& amended);
    void planCheck();
    void plan(HeldGrant& held, HeldGrant::Milliseconds retryIn);
    void planFromToken(); ///< both
    void planMain();
    void planSpare();
    bool setCondition(HeldGrant& held, const Condition& condition); ///< whether it will outlive this worker
    void storeWhatWaits(); ///< what could not be written while another program held the grant store
    void retryAfterCorrection();
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
    ConnectionListener m_listener;
    TurnQueue m_queue;
    Connection m_connection;
    ConnectionClient m_client;
    HeldGrant m_main, m_spare;
    UnusedSignIns m_unused;
    ProbeRecord m_probe;
    std::shared_ptr<SharedRefresh> m_sharedRefresh;
    bool m_adopted = false, m_sending = false, m_authorizing = false, m_retired = false;
    bool m_erased = false, m_copyAwaited = false, m_spareQueued = false;
    std::optional<Error> m_storeTrouble;
    std::optional<Attempt> m_undecided;
    std::unique_ptr<Alarm> m_storeAgain; ///< set while the grant store is busy
};

} // namespace evergrant
