// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/change.h"
#include "engine/ports.h"
#include <QSet>

namespace evergrant {

/// Keeps the second copy of every connection's secrets, one item each in the OS keychain. Writes are coalesced and off
/// the critical path, because a keyring may rewrite its whole file each time; what fails is tried again until it works.
class KeychainMirror
{
public:
    /// `changed` is called with a connection's id whenever isPending() of it changes.
    KeychainMirror(std::shared_ptr<EnginePorts> ports, std::function<void(QUuid)> changed);
    ~KeychainMirror();

    /// Whatever is stored is copied, see schedule().
    void onChange(const Change& change);
    /// The connection's rows have changed: copy them when there is time.
    void schedule(const QUuid& connection);
    /// For when the grant store failed: this copy must be safe now. Until the rows are as new, every copy is made from
    /// it and not from them; if this write fails, it is tried again like any other. Keep the mirror alive meanwhile.
    QCoro::Task<Result<void>> writeNow(QUuid connection, KeychainCopy copy);
    /// The item holds `copy`, and perhaps the grant store cannot take that over: until its rows are as new, the item
    /// keeps it. A pending grant is kept until forgetPending().
    void keepAhead(const QUuid& connection, const KeychainCopy& copy) { m_ahead.insert(connection, copy); }
    /// Nobody could look at the item. Before it is written over it is read, and a sign-in that is only there is kept.
    void keepUnseen(const QUuid& connection) { m_unseen.insert(connection); }
    /// The pending grant of such a copy is in the grant store now, or it is not wanted any more.
    void forgetPending(const QUuid& connection);
    /// Whether the other items cannot be had either, and each would take as long to find that out.
    static bool isUnreachable(const Error& error);
    /// Empty when the keychain has none, or copies are off.
    QCoro::Task<Result<std::optional<KeychainCopy>>> read(QUuid connection);
    /// Deletes the item now or, when the keychain cannot be reached, later, also after a restart.
    void scheduleRemoval(const QUuid& connection);
    /// Takes up removals that an earlier worker could not finish. Call once the grant store is open.
    void resume();
    /// Something may have changed for the better (keyring unlocked): try at once.
    void retryNow();

    bool isPending(const QUuid& connection) const { return m_dirty.contains(connection) || m_current == connection; }
    bool isIdle() const { return m_dirty.isEmpty() && m_removals.isEmpty() && !m_running; }
    bool isWriting() const { return m_running; }

private:
    QString itemKey(const QUuid& connection) const;
    void wake();
    static QCoro::Task<> work(std::weak_ptr<bool> alive, KeychainMirror* self);
    static QCoro::Task<Result<std::optional<KeychainCopy>>> readOne(Keychain* keychain, QString key);
    Result<void> takeUnseen(const QUuid& connection, const Result<std::optional<KeychainCopy>>& item);
    static QCoro::Task<Result<void>> copyOne(Keychain* keychain, QString key, KeychainCopy copy);
    QUuid nextOf(const QSet<QUuid>& waiting, const QSet<QUuid>& failed) const;
    void retryLater();
    Result<KeychainCopy> assemble(const QUuid& connection);
    Result<KeychainCopy> copyOfRows(const QUuid& connection, bool tolerant) const;
    void saveRemovals();

    std::shared_ptr<EnginePorts> m_ports;
    std::function<void(QUuid)> m_changed;
    QSet<QUuid> m_dirty, m_removals, m_unseen;
    QHash<QUuid, KeychainCopy> m_ahead; ///< token sets that the grant store may not hold yet
    QUuid m_current;                    ///< being copied now
    std::unique_ptr<Alarm> m_retry;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    bool m_running = false;
    int m_failures = 0;
};

} // namespace evergrant
