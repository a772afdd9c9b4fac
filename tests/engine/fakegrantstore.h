// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "core/ports/grantstore.h"
#include <QPromise>
#include <deque>

namespace evergrant::test {

/// In memory; survives the Engine like a file does. Any call can be made to fail.
class FakeGrantStore : public GrantStore
{
public:
    explicit FakeGrantStore(QStringList& order)
        : m_order(order)
    {
    }

    /// From now on `call` ("beginAttempt", "finishAttempt", "putGrant", "grant-pending", "setMeta" ...) fails with this
    /// code, and does nothing; repair() ends it.
    void breakCall(const QString& call, const QString& code = QStringLiteral("store-full")) { m_broken[call] = code; }
    void repair() { m_broken.clear(); }
    void close() { m_open = false; }                       ///< as after a restart
    void sealUnder(const QByteArray& key) { m_key = key; } ///< no other opens it from now on
    const QHash<QUuid, Attempt>& attempts() const { return m_attempts; }
    QString outcomeOf(const QUuid& attempt) const { return m_outcomes.value(attempt); }
    AttemptDecision decisionOf(const QUuid& attempt) const { return m_decisions.value(attempt); }
    std::optional<Grant> stored(const QUuid& connection, GrantSlot slot = GrantSlot::Main) const;
    QHash<QString, QString>& metas() { return m_meta; }

    QCoro::Task<Result<void>> useKey(Secret profileKey) override;
    bool isOpen() const override { return m_open; }
    Result<bool> hasSealedRows() override { return !m_grants.isEmpty() || !m_secrets.isEmpty() || uncopiedSecrets; }
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
    Result<bool> hasUncopiedSecrets() override { return uncopiedSecrets; }
    Result<Secret> clientSecret(const QUuid& connection) override;
    using GrantStore::setClientSecret;
    QCoro::Task<Result<void>> setClientSecret(QUuid connection, Secret secret, StoreSettings along) override;
    QCoro::Task<Result<void>> removeConnection(QUuid connection) override;
    Result<QByteArray> fingerprint(const Secret& token) override { return mark(token); }
    QCoro::Task<Result<void>> beginAttempt(Attempt attempt) override;
    using GrantStore::finishAttempt;
    QCoro::Task<Result<void>> finishAttempt(QUuid attemptId, QString outcome, std::optional<Grant> successor,
                                            AttemptDecision decision, StoreSettings along) override;
    bool uncopiedSecrets = false; ///< a delivery target has a secret in the same store
    /// What tasks write is not durable before release().
    bool holding = false;
    void release();
    void flushOne(); ///< the oldest of them
    // The same at once, for tests.
    Result<void> put(const QUuid& connection, GrantSlot slot, const Grant& grant);
    Result<void> amend(const QUuid& connection, GrantSlot slot, const Grant& amended);
    Result<void> swap(const QUuid& connection, GrantSlot spare);
    Result<void> putSecret(const QUuid& connection, const Secret& secret);
    Result<void> remove(const QUuid& connection);
    Result<void> begin(const Attempt& attempt);
    Result<void> finish(const QUuid& attemptId, const QString& outcome, const std::optional<Grant>& successor);
    Result<QList<Attempt>> openAttempts() override;
    QCoro::Task<Result<QList<AttemptRecord>>> attempts(QUuid connection, int limit) override;
    Result<QString> meta(const QString& key) override { return m_meta.value(key); }
    Result<QString> takeMeta(const QString& key) override { return meta(key); }
    QCoro::Task<Result<void>> writeSettings(StoreSettings settings) override;

private:
    using Place = std::pair<QUuid, GrantSlot>;
    QCoro::Task<Result<void>> write(std::function<Result<void>()> happen, StoreSettings along);
    Result<void> takeKey(const QByteArray& key);
    Result<void> reset();
    void set(const StoreSettings& settings);
    void replace(const Place& place, const Grant& grant);
    void flush();
    Result<void> check(const QString& call, bool needsKey) const;

    QStringList& m_order;
    QHash<QString, QString> m_broken, m_meta;
    QMap<Place, Grant> m_grants, m_previous;
    QHash<QUuid, Secret> m_secrets;
    QHash<QUuid, Attempt> m_attempts;
    QList<QUuid> m_begun; ///< attempts, the oldest first
    QHash<QUuid, QString> m_outcomes;
    QHash<QUuid, AttemptDecision> m_decisions;
    struct Write
    {
        std::function<Result<void>()> happen;
        std::shared_ptr<QPromise<Result<void>>> happened;
    };
    std::deque<Write> m_waiting;
    QByteArray m_key;
    bool m_open = false;
};

} // namespace evergrant::test
