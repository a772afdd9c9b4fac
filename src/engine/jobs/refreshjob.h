// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/managedconnection.h"

namespace evergrant {

/// Renews one grant of a connection: reads its state, sends, and stores what follows. Whoever uses it has the
/// connection's turn, except for storeUnstored(), and keeps it until its tasks have ended.
class RefreshJob
{
public:
    /// `permit`: to send to the host, left for the next request once this job sends it nothing more; it outlives the
    /// job's tasks. Null: there is none.
    explicit RefreshJob(std::shared_ptr<ManagedConnection> connection, RequestLimit::Permit* permit = nullptr);

    /// The main grant, or the spare that has to take over from it.
    QCoro::Task<Result<void>> run();
    /// This one, if it may be sent.
    QCoro::Task<Result<void>> send(GrantSlot slot);
    /// Tries again to store a token set that the store could not take.
    QCoro::Task<> storeUnstored(GrantSlot slot);
    /// A new token set has come and is stored, or is to be kept in memory until it is.
    static void keep(ConnectionCore& core, GrantSlot slot, const TransactionResult& result,
                     const BeginRecord::Begin& begin, const AttemptDecision& decision);

private:
    QCoro::Task<Result<void>> sendTo(ClientConfig config, GrantSlot slot);
    QCoro::Task<Result<void>> settleUndiscovered(GrantSlot slot, Error error, ClientConfig config);
    QCoro::Task<Result<void>> settleUnreadable(GrantSlot slot, Error storeError, ClientConfig config);
    Result<void> checkIssuer(GrantSlot slot, const ClientConfig& config);
    QCoro::Task<Result<Grant>> tokensToSend(GrantSlot slot, ClientConfig config);
    Verdict judge(GrantSlot slot, const TransactionResult& result, const ClientConfig& config,
                  const JudgeContext& context);
    QCoro::Task<TransactionResult> conclude(GrantSlot slot, Received received, ClientCredentials client,
                                            Verdict verdict);
    QCoro::Task<Result<void>> settleUnsent(GrantSlot slot, TransactionResult result, ClientConfig config);
    QCoro::Task<Result<void>> settle(GrantSlot slot, TransactionResult result, Verdict verdict);
    void report(GrantSlot slot, const TransactionResult& result, const Verdict& verdict) const;

    std::shared_ptr<ManagedConnection> m_connection;
    ConnectionCore& m_core;
    RequestLimit::Permit* m_permit;
};

} // namespace evergrant
