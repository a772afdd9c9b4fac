// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/grantstore.h"
#include "world.h"
#include <map>
#include <utility>

namespace evergrant::simulate {

/// What a grant store holds, without the process that opened it.
struct Disk
{
    struct Row
    {
        Grant current;
        std::optional<Grant> previous;
    };
    std::map<std::pair<QUuid, GrantSlot>, Row> rows;
    std::map<QUuid, Secret> clientSecrets;
    QList<Attempt> openAttempts; ///< in order of time
    std::map<QString, QString> meta;
};

/// The grant store of one process.
class DiskStore : public GrantStore
{
public:
    DiskStore(Disk& disk, Life& life)
        : m_disk(disk)
        , m_life(life)
    {
    }

    QCoro::Task<Result<void>> useKey(Secret profileKey) override;
    bool isOpen() const override { return m_open; }
    Result<bool> hasSealedRows() override { return !m_disk.rows.empty(); }
    Result<QHash<QUuid, GrantInfo>> infos(GrantSlot slot) override;
    Result<std::optional<Grant>> grant(const QUuid& connection, GrantSlot slot) override;
    QCoro::Task<Result<std::optional<Grant>>> previousGrant(QUuid connection, GrantSlot slot) override;
    QCoro::Task<Result<void>> putGrant(QUuid connection, GrantSlot slot, Grant grant, StoreSettings along) override;
    QCoro::Task<Result<void>> amendGrant(QUuid connection, GrantSlot slot, Grant amended) override;
    QCoro::Task<Result<void>> swapSlots(QUuid connection, GrantSlot spare, StoreSettings along) override;
    /// No key is ever lost in this world.
    QCoro::Task<Result<QString>> resetUnderNewKey(QDateTime) override { co_return QString(); }
    Result<QSet<QUuid>> clientSecretOwners() override { return QSet<QUuid>(); }
    Result<bool> hasUncopiedSecrets() override { return false; }
    Result<Secret> clientSecret(const QUuid& connection) override;
    QCoro::Task<Result<void>> setClientSecret(QUuid connection, Secret secret, StoreSettings along) override;
    QCoro::Task<Result<void>> removeConnection(QUuid connection) override;
    Result<QByteArray> fingerprint(const Secret& token) override;
    QCoro::Task<Result<void>> beginAttempt(Attempt attempt) override { co_return begin(attempt); }
    QCoro::Task<Result<void>> finishAttempt(QUuid attemptId, QString, std::optional<Grant> successor, AttemptDecision,
                                            StoreSettings along) override
    {
        co_return finish(attemptId, successor, along);
    }
    /// Nobody reads the journal in this world.
    QCoro::Task<Result<QList<AttemptRecord>>> attempts(QUuid, int) override { co_return QList<AttemptRecord>(); }
    Result<QList<Attempt>> openAttempts() override { return m_disk.openAttempts; }
    Result<QString> meta(const QString& key) override;
    Result<QString> takeMeta(const QString& key) override { return meta(key); }
    QCoro::Task<Result<void>> writeSettings(StoreSettings settings) override;

private:
    template <typename Effect>
    Result<void> durably(const Effect& effect);
    Result<void> begin(const Attempt& attempt);
    Result<void> finish(const QUuid& attemptId, const std::optional<Grant>& successor, const StoreSettings& along);
    void set(const StoreSettings& settings);
    void replace(const QUuid& connection, GrantSlot slot, const Grant& grant);

    Disk& m_disk;
    Life& m_life;
    bool m_open = false;
};

} // namespace evergrant::simulate
