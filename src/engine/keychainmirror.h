// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turnqueue.h"
#include "engine/change.h"
#include "engine/copybacklog.h"
#include "engine/copyitems.h"
#include "engine/keychaincontents.h"

namespace evergrant {

/// Keeps the second copy of every connection's secrets in the OS keychain. Writes are off the critical path, and one
/// takes along whatever waits in the same item, because a keyring may rewrite its whole file each time; what fails is
/// tried again until it works.
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
    KeychainContents& contents() { return m_contents; }
    /// The pending grant of a copy that writeNow() has written is in the grant store now, or it is not wanted any more.
    void forgetPending(const QUuid& connection);
    /// Empty when the keychain has none, or copies are off.
    QCoro::Task<Result<std::optional<KeychainCopy>>> read(QUuid connection);
    void setReadingMany(bool on) { m_items->setReadingMany(on); } ///< see CopyItems
    /// Deletes the copy now or, when the keychain cannot be reached, later, also after a restart.
    void scheduleRemoval(const QUuid& connection);
    /// A connection whose copy was to be deleted is back, with the same id.
    void keepAfterAll(const QUuid& connection);
    /// Copies are wanted from now on: each connection's is written.
    void turnOn(const QList<QUuid>& connections);
    /// No copies are wanted any more: each connection's is deleted. Nothing may wait for the grant store then.
    void turnOff(const QList<QUuid>& connections);
    /// Takes up what earlier workers left to do: removals, and the copies of `connections`, which are all that there
    /// are, if those may still be in items of their own. Call once the grant store is open.
    void resume(const QList<QUuid>& connections);
    /// The copy of this connection waits as if the keyring were locked, until another one's does in its place, or
    /// none's (null). What has to be safe now is written all the same, see writeNow().
    void setHeldBack(const QUuid& connection);
    /// Something may have changed for the better (keyring unlocked): try at once.
    void retryNow();

    /// A copy of it is to be written, or being written now.
    bool isPending(const QUuid& connection) const { return m_backlog.isPending(connection); }
    bool isIdle() const { return m_backlog.isEmpty() && !isWriting(); }
    bool isWriting() const { return m_round.running; }

private:
    /// What was tried with one item.
    struct Step
    {
        QSet<QUuid> copied, removed;
        QHash<QUuid, Error> failures;
    };

    void wake();
    static QCoro::Task<> work(std::weak_ptr<bool> alive, KeychainMirror* self);
    static QCoro::Task<QHash<QUuid, Error>> update(std::weak_ptr<bool> alive, KeychainMirror* self,
                                                   QSet<QUuid> connections);
    BundleChanges changesOf(const QSet<QUuid>& connections, const CopyBundle& bundle, Step& step);
    void conclude(const QSet<QUuid>& connections, const Result<void>& done, Step& step);
    void takeOverSingles(const QList<QUuid>& connections);
    void scheduleGroup(int group);
    void saveRemovals();

    std::shared_ptr<EnginePorts> m_ports;
    std::function<void(QUuid)> m_changed;
    KeychainContents m_contents;
    std::shared_ptr<CopyItems> m_items;
    TurnQueue m_turns; ///< for the items: nothing may come between reading a bundle and writing it
    CopyBacklog m_backlog;
    struct Round
    {
        bool running = false;
        int failures = 0;             ///< rounds in a row
        std::unique_ptr<Alarm> retry; ///< begins the next round

        void retryLater(double jitter);
    };
    Round m_round;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace evergrant
