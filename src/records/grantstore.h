// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/grantstore.h"
#include "core/ports/sealer.h"
#include "records/deliverystore.h"
#include "records/grantrows.h"
#include "records/sqlitewriter.h"
#include <QFuture>
#include <QPromise>

namespace evergrant {

/// PROFILE/grants.db. Each sealed value is bound to the place it was written for (profile, connection, slot, grant,
/// generation, kind): one that was copied elsewhere, or moved to another profile, does not open.
///
/// A rollback journal with synchronous=FULL, not a write-ahead log: the file is complete by itself after every call, so
/// any copy of it is a backup. The journal is kept between transactions (PERSIST), so that renewing goes on while the
/// disk is full: a row of unchanged size needs no new room.
///
/// Writes happen in a thread of the store, in the order of the calls; those that wait at the same time share one
/// transaction. Reads see what is durable, and come from memory: see GrantRows. No call waits for a lock. Opening and
/// writing while another program holds the file fail at once with "store-busy", to be tried again.
///
/// Codes beyond those of the port: Failed "store-newer", "store-of-other-profile", "store-failed",
/// "grant-replaced" (finishAttempt() and swapSlots()), Temporary "store-busy", "attempt-open" (beginAttempt() only),
/// Usage "bad-outcome", "no-such-attempt".
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

    Result<void> useKey(const Secret& profileKey) override;
    bool isOpen() const override { return m_sealer != nullptr; }
    Result<bool> hasSealedRows() override;
    Result<QString> resetUnderNewKey(const QDateTime& now) override;

    Result<QHash<QUuid, GrantInfo>> infos(GrantSlot slot) override;
    Result<std::optional<Grant>> grant(const QUuid& connection, GrantSlot slot) override;
    Result<std::optional<Grant>> previousGrant(const QUuid& connection, GrantSlot slot) override;
    using GrantStore::putGrant;
    QCoro::Task<Result<void>> putGrant(QUuid connection, GrantSlot slot, Grant grant, StoreSettings along) override;
    using GrantStore::swapSlots;
    QCoro::Task<Result<void>> swapSlots(QUuid connection, GrantSlot spare, StoreSettings along) override;

    Result<QSet<QUuid>> clientSecretOwners() override;
    Result<Secret> clientSecret(const QUuid& connection) override;
    using GrantStore::setClientSecret;
    QCoro::Task<Result<void>> setClientSecret(QUuid connection, Secret secret, StoreSettings along) override;
    QCoro::Task<Result<void>> removeConnection(QUuid connection) override;

    Result<QByteArray> fingerprint(const Secret& token) override;

    QCoro::Task<Result<void>> beginAttempt(Attempt attempt) override;
    /// Refuses, with "grant-replaced", to put an older generation over a newer one of the same grant, or a grant over
    /// one with a later consent: then nothing of the attempt changes. Storing the same generation again is fine. For an
    /// attempt that is closed already its place among the writes counts from when it has been found in the file.
    using GrantStore::finishAttempt;
    QCoro::Task<Result<void>> finishAttempt(QUuid attemptId, QString outcome, std::optional<Grant> successor,
                                            AttemptDecision decision, StoreSettings along) override;
    Result<QList<Attempt>> openAttempts() override;
    /// From the file: only what is open is in memory.
    QCoro::Task<Result<QList<AttemptRecord>>> attempts(QUuid connection, int limit) override;

    /// Waits until everything that was written so far is durable, or has failed.
    void flush() { m_writer.flush(); }
    /// The same without holding up the caller's thread; whoever waited for one of those writes has been resumed.
    QCoro::Task<> flushed();

    Result<QString> meta(const QString& key) override;
    Result<void> setMeta(const QString& key, const QString& value) override;
    QCoro::Task<Result<void>> writeSettings(StoreSettings settings) override;

    /// The targets of deliveries, in the same file.
    DeliveryStore& deliveries() { return m_deliveries; }

private:
    SqliteGrantStore(const QString& path, const QUuid& profileId, SealerFactory makeSealer);
    Result<void> prepare();
    SqlResult<void> migrateAndRead();
    Result<void> bindToProfile();
    bool keyFits(Sealer& sealer) const;

    QByteArray place(const QUuid& connection, QAnyStringView slot, const QUuid& grantId, quint64 generation,
                     QAnyStringView kind) const;
    Result<void> requireKey() const;
    Result<std::optional<Grant>> openGrant(const QUuid& connection, GrantSlot slot, const QUuid& grantId,
                                           quint64 generation, const QByteArray& sealed) const;
    Result<QByteArray> sealGrant(const QUuid& connection, GrantSlot slot, const Grant& grant);
    Result<std::optional<GrantRows::Row>> rowFor(const QUuid& connection, GrantSlot from, GrantSlot to);
    QCoro::Task<Result<Attempt>> attempt(QUuid attemptId);

    using Written = QPromise<Result<void>>;
    SqliteWriter::Done resolve(const std::shared_ptr<Written>& written, std::function<void()> apply);
    QFuture<Result<void>> write(SqliteWriter::Change change, std::function<void()> apply,
                                const StoreSettings& along = {});
    Result<void> writeNow(SqliteWriter::Change change, std::function<void()> apply);

    SqliteDeliveryStore::File fileOfDeliveries();

    Error storeError(const SqlError& error) const;
    template <typename T>
    Result<T> stored(SqlResult<T> result) const
    {
        return std::move(result).map_error([this](const SqlError& error) { return storeError(error); });
    }

    QString m_path;
    GrantRows m_rows;
    SqliteDeliveryStore m_deliveries;
    SqliteWriter m_writer; ///< after the rows of both, which it changes to the end
    QUuid m_profileId;
    SealerFactory m_makeSealer;
    std::unique_ptr<Sealer> m_sealer; ///< null until useKey()
};

} // namespace evergrant
