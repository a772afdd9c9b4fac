// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../support/fakeclock.h"
#include "engine/engine.h"
#include "fakegrantstore.h"
#include "fakemachine.h"
#include "fakerecords.h"
#include "fakes.h"
#include "fakeservers.h"

namespace evergrant::test {

/// Turns the event loop until what is queued, and what follows from that, is done. No time passes.
void settle();
/// What settle() calls in each turn of the event loop: waits for the thread of a real store, for example.
void settleWith(std::function<void()> wait);

/// A task that was begun and may end later.
template <typename T>
class Pending
{
public:
    explicit Pending(QCoro::Task<T> task) { follow(std::move(task), m_ends); }

    bool isDone() const { return !m_ends->empty(); }
    std::size_t ends() const { return m_ends->size(); }
    const T& result() const
    {
        if (m_ends->empty())
            qFatal("the task has not ended");
        return m_ends->front();
    }
    const T& operator*() const { return result(); }
    const T* operator->() const { return &result(); }

private:
    using Ends = std::deque<T>;
    static QCoro::Task<> follow(QCoro::Task<T> task, std::shared_ptr<Ends> ends) { ends->push_back(co_await task); }
    std::shared_ptr<Ends> m_ends = std::make_shared<Ends>();
};

/// What a task ends with that needs no time to pass.
template <typename T>
T finished(QCoro::Task<T> task)
{
    const Pending<T> pending(std::move(task));
    settle();
    return pending.result();
}
void finish(QCoro::Task<> task);
/// Becomes true when the task ends.
std::shared_ptr<bool> endOf(QCoro::Task<> task);

/// The error's code; "ok" when there is none.
template <typename T>
QString codeOf(const Result<T>& result)
{
    return result ? QStringLiteral("ok") : result.error().code;
}
template <typename T>
std::optional<ErrorKind> kindOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

/// What is known of this spare; empty: there is none.
std::optional<GrantInfo> spareOf(const ManagedConnectionPtr& connection, GrantSlot slot = GrantSlot::Spare);
QCoro::Task<Result<void>> changeCredentials(ManagedConnectionPtr connection, CredentialChanges changes);

/// Engine with a fake of everything around it. The fakes survive restart(), as files and keyrings do.
class Bench
{
public:
    Bench();
    ~Bench();

    EnginePorts ports();
    void start();
    void restart(); ///< the worker dies at this moment and a new one starts
    void kill();

    /// Lets time pass, and the event loop turn at each alarm.
    void advance(std::chrono::milliseconds time);

    NewConnection fields(const QString& name = QStringLiteral("crm"), const QString& policy = {}) const;
    ManagedConnectionPtr add(const QString& name = QStringLiteral("crm"), const QString& policy = {});
    /// Added, consented to, proven by one refresh: holds at-2 and rt-2 of generation 2.
    ManagedConnectionPtr authorized(const QString& name = QStringLiteral("crm"), const QString& policy = {});
    /// The same a minute later: what was renewed then is not fresh any more.
    ManagedConnectionPtr settled(const QString& policy = {});
    std::shared_ptr<Authorization> beginAuthorizing(const QString& name = QStringLiteral("crm"));
    ManagedConnectionPtr connection(const QString& name = QStringLiteral("crm")) const;

    Result<UsableToken> token(const TokenDemand& demand = {}, const QString& name = QStringLiteral("crm"));
    Result<void> refresh(bool force = true, const QString& name = QStringLiteral("crm"));
    QString health(const QString& name = QStringLiteral("crm")) const;
    std::optional<KeychainCopy> copyOf(const QString& name = QStringLiteral("crm")) const;
    /// Until the next planned action of the connection, rounded to whole seconds; -1: nothing is planned.
    qint64 nextActionIn(const QString& name = QStringLiteral("crm")) const;

    FakeClock clock;
    QStringList order; ///< what happened: "journal", "send", "commit", "copy" ...
    FakeTokenService tokens{order};
    FakeConsentService consents{order};
    FakeGrantStore grants{order};
    FakeKeychain keychain{order};
    FakeProfileKeySource profileKeys;
    FakeRecoveryCodes recoveryCodes;
    FakeConnectionStore connections;
    FakeEventLog events{clock};
    std::shared_ptr<FakeMachine> machine = std::make_shared<FakeMachine>();
    QHash<QString, ProviderPreset> presets;
    std::function<double()> jitter = [] { return 0.0; };
    std::optional<quint16> port = quint16(4711);
    QMap<QString, QString> localSettings; ///< that the installation gives each new connection
    bool keychainCopies = true;
    std::optional<std::chrono::seconds> minLife; ///< of the access tokens of all connections
    /// What the key files hold that a connection's settings name; by default none is named.
    std::function<Result<std::optional<KeyMaterial>>(const QMap<QString, QString>&)> keyFiles = [](const auto&) {
        return Result<std::optional<KeyMaterial>>(std::nullopt);
    };
    ClientCredentials storedKeys; ///< what was there beside the key files, when they were read last
    std::unique_ptr<Engine> engine;
    ChangeFeed::Subscription subscription; ///< of what follows
    QStringList signalsSeen;               ///< "attention crm", "relief crm", "removed crm"
};

} // namespace evergrant::test
