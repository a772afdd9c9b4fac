// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "core/ports/grantstore.h"
#include "core/ports/keychain.h"
#include "core/ports/records.h"
#include <QPromise>
#include <deque>

namespace evergrant::test {

/// In memory; survives the Keeper like a file does. Any call can be made to fail.
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

    Result<void> useKey(const Secret& profileKey) override;
    bool isOpen() const override { return m_open; }
    Result<bool> hasSealedRows() override { return !m_grants.isEmpty() || !m_secrets.isEmpty(); }
    Result<QString> resetUnderNewKey(const QDateTime& now) override;
    Result<QHash<QUuid, GrantInfo>> infos(GrantSlot slot) override;
    Result<std::optional<Grant>> grant(const QUuid& connection, GrantSlot slot) override;
    Result<std::optional<Grant>> previousGrant(const QUuid& connection, GrantSlot slot) override;
    Result<void> putGrant(const QUuid& connection, GrantSlot slot, const Grant& grant) override;
    Result<void> swapSlots(const QUuid& connection, GrantSlot spare) override;
    Result<QSet<QUuid>> clientSecretOwners() override;
    Result<Secret> clientSecret(const QUuid& connection) override;
    Result<void> setClientSecret(const QUuid& connection, const Secret& secret) override;
    Result<void> removeConnection(const QUuid& connection) override;
    Result<QByteArray> fingerprint(const Secret& token) override { return mark(token); }
    QCoro::Task<Result<void>> beginAttempt(Attempt attempt) override;
    QCoro::Task<Result<void>> finishAttempt(QUuid attemptId, QString outcome, std::optional<Grant> successor,
                                            AttemptDecision decision = {}) override;
    /// What these two write is not durable before release(), or before the next call that waits for its own write.
    bool holding = false;
    void release();
    void flushOne(); ///< the oldest of them
    Result<void> begin(const Attempt& attempt);
    Result<void> finish(const QUuid& attemptId, const QString& outcome, const std::optional<Grant>& successor);
    Result<QList<Attempt>> openAttempts() override;
    QCoro::Task<Result<QList<AttemptRecord>>> attempts(QUuid connection, int limit) override;
    Result<QString> meta(const QString& key) override { return m_meta.value(key); }
    Result<void> setMeta(const QString& key, const QString& value) override;
    QCoro::Task<Result<void>> setMetaLater(QString key, QString value) override { co_return setMeta(key, value); }

private:
    using Place = std::pair<QUuid, GrantSlot>;
    QCoro::Task<Result<void>> write(std::function<Result<void>()> happen);
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

class FakeKeychain : public Keychain
{
public:
    explicit FakeKeychain(QStringList& order)
        : m_order(order)
    {
    }
    ~FakeKeychain() override { release(); }

    QCoro::Task<KeyringState> probe() override;
    QCoro::Task<Result<std::optional<Secret>>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, Secret value) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    QCoro::Task<Result<void>> unlock() override;

    KeyringState state = KeyringState::Ready;
    bool unlockable = false; ///< unlock() makes it ready
    bool holding = false;    ///< calls stay open until release(), and happen then
    void release();
    int waiting() const { return static_cast<int>(m_waiting.size()); }
    QHash<QString, Secret> items;
    QSet<QString> deniedKeys; ///< write() of these is refused
    bool deniesReading = false;
    int reads = 0, writes = 0, unlocks = 0;

private:
    static QCoro::Task<> turn(FakeKeychain* self);
    Result<void> check() const;

    QStringList& m_order;
    std::deque<std::shared_ptr<QPromise<void>>> m_waiting;
};

class FakeProfileKeySource : public ProfileKeySource
{
public:
    QCoro::Task<Result<Secret>> profileKey(bool mayCreate) override;
    QCoro::Task<Result<void>> putBack(Secret key) override;
    QString description() const override { return QStringLiteral("test"); }

    std::optional<Error> refuse; ///< putBack() ends it
    std::optional<Error> refusePutBack;
    QByteArray key = "a profile key of thirty-two byte";
    bool holding = false;
    void release();
    int asked = 0, putBacks = 0;
    std::optional<bool> mayCreate; ///< of the last call

private:
    std::deque<std::shared_ptr<QPromise<void>>> m_waiting;
};

/// The code is the profile key backwards.
class FakeRecoveryCodes : public RecoveryCodes
{
public:
    Result<Made> make(const Secret& profileKey) override;
    Result<Secret> open(const Secret& code, const QString& wrapped) override;
};

} // namespace evergrant::test
