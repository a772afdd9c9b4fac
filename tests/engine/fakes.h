// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "core/grant/copybundle.h"
#include "core/ports/keychain.h"
#include "core/ports/records.h"
#include <QPromise>
#include <deque>

namespace evergrant::test {

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

    // What the bundles hold, past all of the above.
    static QString keyOf(const QString& name); ///< of the bench's profile
    static QString bundleKey(const QUuid& connection);
    CopyBundle bundle(const QUuid& connection) const; ///< with this connection's entry, or where it would be
    std::optional<KeychainCopy> copy(const QUuid& connection) const;
    void putCopy(const QUuid& connection, const KeychainCopy& copy); ///< one without content: none
    void putEntry(const QUuid& connection, const Secret& entry);

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
