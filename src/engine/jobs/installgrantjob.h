// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/managedconnection.h"

namespace evergrant {

/// Brings a new grant into its place: exchanges what a person has consented to, or a refresh token from elsewhere, and
/// installs what comes of it. Takes the connection's turn by itself. Whoever uses it keeps it until its tasks have
/// ended.
class InstallGrantJob
{
public:
    explicit InstallGrantJob(std::shared_ptr<ManagedConnection> connection);

    /// Exchanges what `consent` holds for a new grant. Where the account of the one that is there is known it is only
    /// pending (Received::isUndecided()) and must go to install() or UnusedSignIns. `config` is the target's.
    /// `journaled`: its intent, where that was written before.
    QCoro::Task<Result<Received>> exchangeCode(std::shared_ptr<ConsentAttempt> consent, ClientConfig config,
                                               QString authorizedBy, GrantTarget target,
                                               std::optional<Attempt> journaled);
    /// The same for a refresh token from elsewhere. Where there is nothing to lose it is stored unused (NotSent).
    QCoro::Task<Result<Received>> exchangeRefreshToken(Secret refreshToken, QString authorizedBy);
    /// A grant that needs nobody is obtained, or a static one checked, now.
    QCoro::Task<Result<void>> obtain();
    /// The sign-in that an earlier worker has left without a place.
    QCoro::Task<Result<Received>> resumeUndecided();
    /// Keeps it as pending, as far as it is known now.
    QCoro::Task<Received> setAside(Received received);
    /// In place of the grant in its slot.
    QCoro::Task<Result<void>> install(Received received);

private:
    Result<void> mayExchangeRefreshToken() const;
    QCoro::Task<Result<Received>> storeUnused(Grant fresh, ClientConfig config);
    QCoro::Task<Result<Received>> placeOrSetAside(Received received);
    QCoro::Task<Result<void>> place(Received received);
    void begin(GrantSlot slot, const QString& authorizedBy, const QUuid& attempt);

    std::shared_ptr<ManagedConnection> m_connection;
    ConnectionCore& m_core;
};

} // namespace evergrant
