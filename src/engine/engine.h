// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectioneditor.h"
#include "engine/connectionmoves.h"
#include "engine/connectionremoval.h"
#include "engine/connectionwatch.h"
#include "engine/keyrecovery.h"
#include "engine/signins.h"
#include "engine/storeopening.h"

namespace evergrant {

/// Owns all connections of a profile and keeps their grants alive: puts the parts together that do so. Used in one
/// thread; every call to a part ends exactly once, also when the engine is destroyed meanwhile.
class Engine : public QObject
{
public:
    explicit Engine(EnginePorts ports, QObject* parent = nullptr);
    ~Engine() override;

    /// Reads the connections, then tries to open the stores; a locked keyring is no error here: it is tried again, and
    /// the connections show store-locked meanwhile.
    QCoro::Task<Result<void>> start();
    /// Ends sign-ins, begins nothing new, and waits for requests that were sent and for what is not stored yet: at most
    /// `limit`, or as long as a request that was sent may take by its connection's settings.
    QCoro::Task<> stop(std::chrono::milliseconds limit);

    /// Tokens are in memory only, because neither store nor keychain takes them: they end with this process.
    bool holdsUnstoredTokens() const;

    QList<ManagedConnectionPtr> connections() const { return m_context.registry.all(); }
    Result<ManagedConnectionPtr> connection(const QString& name) const { return m_context.registry.named(name); }
    ManagedConnectionPtr connection(const QUuid& id) const
    {
        return m_context.registry.byId(id);
    } ///< null: there is none
    bool keychainCopyPending(const QUuid& id) const;
    const EnginePorts& ports() const { return *m_context.ports; }
    /// The way to the network is another one now: what has waited for one is tried at once.
    void retryNow() { m_watch.retryNow(); }
    ChangeFeed& changes() { return m_context.changes; } ///< everything that happens to connections
    /// See EngineContext::retried. One listener.
    void onRetried(std::function<void()> retried) { m_context.retried = std::move(retried); }

    StoreOpening& stores() { return m_stores; }
    const StoreOpening& stores() const { return m_stores; }
    KeyRecovery& keyRecovery() { return m_keyRecovery; }
    ConnectionEditor& editor() { return m_editor; }
    ConnectionMoves& moves() { return m_moves; }
    ConnectionRemoval& removal() { return m_removal; }
    SignIns& signIns() { return m_signIns; }
    const SignIns& signIns() const { return m_signIns; }

private:
    EngineContext makeContext(EnginePorts ports);

    EngineContext m_context;
    StoreOpening m_stores;
    KeyRecovery m_keyRecovery;
    ConnectionWatch m_watch;
    ConnectionEditor m_editor;
    ConnectionMoves m_moves;
    SignIns m_signIns;
    ConnectionRemoval m_removal;
};

} // namespace evergrant
