// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/alertstore.h"
#include "records/attemptjournal.h"
#include "records/deliverystore.h"

namespace evergrant {

/// PROFILE/grants.db: the file is GrantDatabase's, what is sealed in it RowSealer's, its journal AttemptJournal's.
///
/// Writes happen in a thread of the store, in the order of the calls; those that wait at the same time share one
/// transaction. Reads see what is durable, and come from memory: see GrantRows. No call waits for a lock. Opening and
/// writing while another program holds the file fail at once with "store-busy", to be tried again.
///
/// Codes beyond those of the port: Failed "store-newer", "store-of-other-profile", "store-failed",
/// "grant-replaced" (finishAttempt(), amendGrant() and swapSlots()), Temporary "store-busy", "attempt-open"
/// (beginAttempt() only), Usage "bad-outcome", "no-such-attempt".
class SqliteGrantStore : public GrantStore
{
public:
    /// Makes the file (0600) when it is not there. A damaged file is left exactly as it is.
    static Result<std::unique_ptr<SqliteGrantStore>> open(const QString& path, const QUuid& profileId,
                                                          SealerFactory makeSealer);
    struct Opened
    {
        std::unique_ptr<SqliteGrantStore> store;
        QString putAside; ///< where the damaged file went; empty: there was none
    };
    /// The same, but a damaged file is renamed to grants.db.damaged-TIME, with its journal, and a new one is made. For
    /// profiles with keychain copies, from which the new one is filled.
    static Result<Opened> openOrRecreate(const QString& path, const QUuid& profileId, SealerFactory makeSealer,
                                         const QDateTime& now);
    /// The profile that the store in this file belongs to; null when there is none, or it cannot be read.
    static QUuid profileIdOf(const QString& path);

    QCoro::Task<Result<void>> useKey(Secret profileKey) override;
    bool isOpen() const override { return m_sealer.isOpen(); }
    Result<bool> hasSealedRows() override;
    QCoro::Task<Result<QString>> resetUnderNewKey(QDateTime now) override;

    Result<QHash<QUuid, GrantInfo>> infos(GrantSlot slot) override;
    Result<std::optional<Grant>> grant(const QUuid& connection, GrantSlot slot) override;
    QCoro::Task<Result<std::optional<Grant>>> previousGrant(QUuid connection, GrantSlot slot) override;
    using GrantStore::putGrant;
    QCoro::Task<Result<void>> putGrant(QUuid connection, GrantSlot slot, Grant grant, StoreSettings along) override;
    QCoro::Task<Result<void>> amendGrant(QUuid connection, GrantSlot slot, Grant amended) override;
    using GrantStore::swapSlots;
    QCoro::Task<Result<void>> swapSlots(QUuid connection, GrantSlot spare, StoreSettings along) override;

    Result<QSet<QUuid>> clientSecretOwners() override;
    Result<bool> hasUncopiedSecrets() override;
    Result<Secret> clientSecret(const QUuid& connection) override;
    using GrantStore::setClientSecret;
    QCoro::Task<Result<void>> setClientSecret(QUuid connection, Secret secret, StoreSettings along) override;
    QCoro::Task<Result<void>> removeConnection(QUuid connection) override;

    Result<QByteArray> fingerprint(const Secret& token) override;

    QCoro::Task<Result<void>> beginAttempt(Attempt attempt) override;
    using GrantStore::finishAttempt;
    QCoro::Task<Result<void>> finishAttempt(QUuid attemptId, QString outcome, std::optional<Grant> successor,
                                            AttemptDecision decision, StoreSettings along) override;
    Result<QList<Attempt>> openAttempts() override;
    QCoro::Task<Result<QList<AttemptRecord>>> attempts(QUuid connection, int limit) override;

    /// Waits until everything that was written so far is durable, or has failed.
    void flush() { m_database.flush(); }
    /// The same without holding up the caller's thread; whoever waited for one of those writes has been resumed.
    QCoro::Task<> flushed();

    Result<QString> meta(const QString& key) override;
    Result<QString> takeMeta(const QString& key) override { return m_database.takeOwned(key); }
    QCoro::Task<Result<void>> writeSettings(StoreSettings settings) override;

    /// The targets of deliveries, in the same file.
    DeliveryStore& deliveries() { return m_deliveries; }
    /// Alerts and heartbeats, likewise.
    AlertStore& alerts() { return m_alerts; }

private:
    SqliteGrantStore(const QString& path, const QUuid& profileId, SealerFactory makeSealer);
    Result<void> bindToProfile(const QUuid& profileId);
    const GrantRows& rows() const { return m_database.rows(); }
    using SealedWrite = SqlResult<void> (*)(SqliteDatabase&, const QUuid&, GrantSlot, const GrantInfo&,
                                            const QByteArray& sealed);
    QCoro::Task<Result<void>> writeSealed(QUuid connection, GrantSlot slot, Grant grant, SealedWrite write,
                                          StoreSettings along);

    RowSealer m_sealer;
    GrantDatabase m_database; ///< after the sealer, which its last writes still set
    AttemptJournal m_journal;
    SqliteDeliveryStore m_deliveries;
    SqliteAlertStore m_alerts;
};

} // namespace evergrant
