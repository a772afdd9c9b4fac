// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turnqueue.h"
#include "engine/connectioncore.h"
#include "engine/unusedsignins.h"
#include "engine/usabletoken.h"

namespace evergrant {

/// One connection of the worker: owns its state, and queues the jobs that change it (engine/jobs), one after the other.
/// What it shows is in connectionoverview.h. Owned through shared_ptr: a job under way keeps it alive after a removal.
class ManagedConnection : public std::enable_shared_from_this<ManagedConnection>
{
public:
    ManagedConnection(std::shared_ptr<EnginePorts> ports, std::shared_ptr<KeychainMirror> mirror,
                      const Connection& connection, std::shared_ptr<const ConnectionListener> listener);

    const Connection& settings() const { return m_core.settings(); }
    void setSettings(const Connection& settings); ///< clears the errors that they may have corrected
    const ConnectionCore& core() const { return m_core; }
    const std::optional<GrantInfo>& grantInfo() const { return m_core.grants.main().info(); }
    const Condition& condition() const { return m_core.grants.main().condition(); } ///< the main grant's
    HealthFacts facts() const;
    Assessment assessment() const;
    std::optional<std::chrono::milliseconds> nextActionAt() const; ///< on the monotonic clock, for the scheduler

    QCoro::Task<Result<UsableToken>> token(TokenDemand demand);
    /// Joins a refresh under way or, without `force`, a success younger than 60 s. Without it nothing is sent that
    /// could cost the token in hand (at-risk), was refused for good, or is too early for the provider (Retry-After).
    QCoro::Task<Result<void>> refresh(bool force);
    QCoro::Task<Result<void>> refreshSpare(GrantSlot slot); ///< for whoever has just made it
    QCoro::Task<ProbeReport> check(bool mayRenew = true); ///< one harmless call proves the token, and tells whose it is
    void act();                                           ///< what is due: called by the scheduler
    bool retryNow(); ///< the machine woke up or has a network again; true: a try that waited is made now
    void onClockChanged(std::chrono::milliseconds jump);            ///< the wall clock was set; positive: forward
    void replan() { onClockChanged(std::chrono::milliseconds(0)); } ///< EnginePorts::minLife answers otherwise now
    void setSignIn(ConnectionStage::SignIn signIn);
    void setStoreTrouble(const std::optional<Error>& trouble);

    /// For jobs: they use the state while they hold a turn, one at a time.
    ConnectionCore& core() { return m_core; }
    QCoro::Task<TurnQueue::Turn> turn() { return m_queue.turn(); }
    UnusedSignIns& unused() { return m_unused; }
    const UnusedSignIns& unused() const { return m_unused; }

private:
    struct SharedRefresh;
    std::shared_ptr<SharedRefresh> sharedRefresh();
    QCoro::Task<> runShared(std::shared_ptr<SharedRefresh> shared);
    QCoro::Task<> refreshSpareIfDue(GrantSlot slot);

    ConnectionCore m_core;
    TurnQueue m_queue;
    UnusedSignIns m_unused;
    std::shared_ptr<SharedRefresh> m_sharedRefresh; ///< that all callers share; null: none is under way
    QList<GrantSlot> m_queuedSpares;                ///< whose refresh waits for its turn
};

} // namespace evergrant
