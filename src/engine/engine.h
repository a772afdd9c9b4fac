// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/attentionwatch.h"
#include "engine/authorization.h"
#include "engine/changefeed.h"
#include "engine/connectionchanges.h"
#include "engine/connectionregistry.h"
#include "engine/keychainmirror.h"
#include "engine/lifewatch.h"
#include "engine/managedconnection.h"
#include "engine/revocation.h"
#include "engine/scheduler.h"
#include "engine/turnqueue.h"
#include "engine/wakeup.h"
#include <QObject>
#include <QPointer>

namespace evergrant {

/// Owns all connections of a profile and schedules their refreshes. Used in one thread; every call ends exactly once.
class Engine : public QObject
{
    Q_OBJECT

public:
    using ConnectionPtr = std::shared_ptr<ManagedConnection>;

    explicit Engine(EnginePorts ports, QObject* parent = nullptr);
    ~Engine() override;

    /// Reads the connections, then tries to open the stores; a locked keyring is no error here: it is tried again, and
    /// the connections show store-locked meanwhile.
    QCoro::Task<Result<void>> start();
    /// The stores are open and every connection has looked into them.
    bool isOpen() const { return m_open; }
    /// Why they are not, as of the last try.
    const std::optional<Error>& storeTrouble() const { return m_storeTrouble; }
    /// Opens the stores if they are not open. With `ask` the desktop shows its unlock prompt, also when only copies for
    /// the keychain are waiting.
    QCoro::Task<Result<void>> unlock(bool ask);

    /// A code to be written down: it opens the stores when the profile key is lost. The one before it is void.
    QCoro::Task<Result<Secret>> makeRecoveryCode();
    /// Opens the stores with such a code and puts the key back; says in a sentence what came of it. Errors: Usage, as
    /// of RecoveryCodes; Failed "no-recovery-code".
    QCoro::Task<Result<QString>> recover(Secret code);
    /// For a key that is lost for good: puts the store aside, and goes on with what the keychain has copies of. Says
    /// what came of it. Refused, Usage "nothing-lost", while the store can be read.
    QCoro::Task<Result<QString>> abandonLostKey();

    /// Ends attempts, begins nothing new, and waits for requests that were sent and for what is not stored yet: at most
    /// `limit`, or as long as a request that was sent may take by its connection's settings.
    QCoro::Task<> stop(std::chrono::milliseconds limit);

    QList<ConnectionPtr> connections() const { return m_registry.all(); }
    Result<ConnectionPtr> connection(const QString& name) const;
    ConnectionPtr connection(const QUuid& id) const { return m_registry.byId(id); } ///< null: there is none
    const EnginePorts& ports() const { return *m_ports; }
    ChangeFeed& changes() { return m_changes; } ///< everything that happens to connections
    bool keychainCopyPending(const QUuid& id) const { return m_mirror->isPending(id); }

    /// The redirect URI that the next add() for this provider uses; empty where the port is free.
    Result<QString> draftRedirectUri(const QString& providerId);
    QCoro::Task<Result<ConnectionPtr>> add(NewConnection fields);
    Result<void> checkNew(const NewConnection& fields); ///< the errors of add()
    QCoro::Task<Result<ConnectionPtr>> change(QString name, ConnectionChanges changes);
    QCoro::Task<Result<ConnectionPtr>> rename(QString name, QString newName);
    QCoro::Task<Result<ConnectionPtr>> setPaused(QString name, bool paused);
    /// Without `despiteOthers` nothing is revoked that could end grants of other connections, and nothing removed then:
    /// Usage "revocation-shared", which names them.
    QCoro::Task<Result<Revocation>> remove(QString name, bool revoke, bool despiteOthers = false);
    QList<RegisteredGrant> registeredGrants() const; ///< of all connections

    /// A second call for the same connection cancels the first attempt.
    QCoro::Task<Result<std::shared_ptr<Authorization>>> authorize(QString name, Authorization::Request request,
                                                                  Secret refreshToken);
    std::shared_ptr<Authorization> authorization(const QString& id) const;
    QString authorizationOf(const QUuid& connection) const; ///< id of the one going on, or empty

Q_SIGNALS:
    void authorizationEnded(const QString& attempt);
    void authorizationAsks(const QString& attempt); ///< see Authorization::question()

private:
    ConnectionPtr makeConnection(const Connection& connection);
    using Edit = std::function<Result<Connection>(const Connection& before)>; ///< what becomes of it
    QCoro::Task<Result<ConnectionPtr>> edited(ConnectionPtr managed, Edit edit);
    Result<NewClient> checked(const NewConnection& fields);
    Result<Connection> assembled(const NewConnection& fields, const ProviderPreset& preset, GrantType grantType,
                                 const KeyMaterial& files);
    Result<NewClient> changedClient(const ManagedConnection& managed, const ConnectionChanges& changes);
    QCoro::Task<Result<ConnectionPtr>> findForRemoval(QString name, bool mayEndOthers);
    void forget(const ConnectionPtr& managed);
    Endangered endangeredByRemovalOf(const ConnectionPtr& managed);
    Result<QString> chosenRedirectUri(const ProviderPreset& preset, const QString& wanted);
    void awaitCopies();
    QCoro::Task<Result<void>> askForKeyring();
    static QCoro::Task<Result<void>> openStores(QPointer<Engine> self);
    static QCoro::Task<Result<void>> findKey(QPointer<Engine> self);
    using Retiring = std::pair<ConnectionPtr, std::shared_ptr<Authorization>>; ///< with the sign-in that ends first
    static QCoro::Task<> retireAll(QList<Retiring> connections, std::shared_ptr<QPromise<bool>> done);
    void actOn(const QUuid& id);
    void schedule(const ManagedConnection& managed);
    std::optional<std::chrono::milliseconds> nextLook(const ManagedConnection& managed) const;
    void watchLives();
    void tellLife(const ManagedConnection& managed);
    bool watchLife(const ManagedConnection& managed);
    void noteWaking(const QString& kind, const QString& message);
    void noteClock(std::chrono::milliseconds jump);
    int retryAllNow();
    void noteChange(const ManagedConnection& managed);
    void planReview(const ManagedConnection& managed);
    static QCoro::Task<> saveCorrected(QPointer<Engine> self, QUuid id);
    void noteCopy(const QUuid& id);
    void retryUnlock();
    std::shared_ptr<Authorization> makeAuthorization(const ConnectionPtr& managed,
                                                     const Authorization::Request& request);
    void resumeAuthorizations();
    static QCoro::Task<> watch(QPointer<Engine> self, std::shared_ptr<Authorization> authorization);
    Result<Connection> changedSettings(const Connection& before, const ConnectionChanges& changes);
    void log(EventLevel level, const QString& kind, const QString& message, const Connection* about = nullptr,
             QJsonObject details = {});

    // Shared with the connections: a coroutine in flight may outlive this object, and still stores what it receives.
    std::shared_ptr<EnginePorts> m_ports;
    std::shared_ptr<KeychainMirror> m_mirror;
    Wakeup m_wakeup;
    Scheduler m_scheduler; ///< what a connection does, and warnings of ends
    Scheduler m_reviewer;  ///< when to look at a connection again because of what is said of it
    std::unique_ptr<Alarm> m_unlockRetry;
    ConnectionRegistry m_registry;
    ChangeFeed m_changes;
    AttentionWatch m_attention;
    QHash<QUuid, Health> m_health; ///< as published
    QHash<QUuid, std::shared_ptr<LifeWatch>> m_lives;
    TurnQueue m_edits; ///< of settings: each begins with what the one before it has saved
    QSet<QUuid> m_removing;
    QList<std::shared_ptr<Authorization>> m_authorizations; ///< newest last; ended ones are kept for late askers
    QHash<QString, quint16> m_draftPorts;
    std::shared_ptr<QPromise<Result<void>>> m_opening, m_asking;
    std::optional<Error> m_storeTrouble;
    int m_unlockFailures = 0;
    bool m_open = false, m_stopping = false;
};

} // namespace evergrant
