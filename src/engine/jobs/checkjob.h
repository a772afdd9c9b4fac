// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/managedconnection.h"

namespace evergrant {

/// Proves tokens: one harmless call tells whether one is accepted and whose it is. What cannot be renewed is checked
/// instead. Whoever uses it has the connection's turn, and keeps it until its tasks have ended; only probe() needs no
/// turn.
class CheckJob
{
public:
    explicit CheckJob(std::shared_ptr<ManagedConnection> connection);

    /// The token in hand; one that is over or refused is renewed first, if `mayRenew`.
    QCoro::Task<ProbeReport> check(bool mayRenew);
    /// The main grant, which cannot be renewed.
    QCoro::Task<Result<void>> checkHeld();
    /// Whose `grant` is; nothing follows from it.
    QCoro::Task<ProbeReport> probe(ClientConfig config, Grant grant);
    /// Where the token answer does not say how long the access token lives, the server is asked (RFC 7662).
    QCoro::Task<> learnExpiry(GrantSlot slot, ClientConfig config, ClientCredentials client);

private:
    std::optional<Error> whyNotRenewed(bool isFirst) const;
    QCoro::Task<Result<void>> settle(ProbeReport report);
    void note(const ProbeReport& report);
    QCoro::Task<> learn(ProbeReport report);
    void log(const ProbeReport& report) const;
    QCoro::Task<> amend(GrantSlot slot, GrantInfo known, std::function<void(Grant&)> change);

    std::shared_ptr<ManagedConnection> m_connection;
    ConnectionCore& m_core;
};

} // namespace evergrant
