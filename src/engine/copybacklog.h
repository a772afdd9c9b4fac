// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QHash>
#include <QSet>
#include <QUuid>

namespace evergrant {

/// What the keychain copies still need: which are to be written, deleted or moved into the item that they share. A
/// value; who does it is KeychainMirror.
class CopyBacklog
{
public:
    /// Its copy is older than what is stored. Nothing happens while it is to be deleted; false then.
    bool addStale(const QUuid& connection);
    /// Its copy is to be deleted, and not written any more.
    void addRemoval(const QUuid& connection);
    bool cancelRemoval(const QUuid& connection) { return m_removals.remove(connection); } ///< false: there was none
    /// The copies of these are perhaps still in items of their own. Those that are to be deleted are among them.
    void setSingles(const QSet<QUuid>& connections);
    void clearSingles() { m_singles.clear(); }

    const QSet<QUuid>& removals() const { return m_removals; }
    bool hasSingles() const { return !m_singles.isEmpty(); }
    bool isRemoval(const QUuid& connection) const { return m_removals.contains(connection); }
    /// To be written, or being written now.
    bool isPending(const QUuid& connection) const
    {
        return m_stale.contains(connection) || m_writing.contains(connection);
    }
    bool isDue(const QUuid& connection) const;
    bool isEmpty() const { return m_stale.isEmpty() && m_removals.isEmpty() && m_singles.isEmpty(); }

    /// What waits in one group, except for what has failed or is held back. The groups take turns, so that more gathers
    /// in each.
    QSet<QUuid> nextGroup(const QHash<QUuid, Error>& failed);
    /// It is being written from here on, and what changes meanwhile has to be written again; false: it is not stale.
    bool beginWrite(const QUuid& connection);
    /// beginWrite() of these has ended; those that have failed are stale again, unless they are to be deleted.
    void endWrite(const QSet<QUuid>& connections, const QHash<QUuid, Error>& failed);
    void endRemoval(const QSet<QUuid>& connections) { m_removals.subtract(connections); } ///< they are deleted
    /// No longer one of what waits, until another one is held back in its place, or none (null).
    void setHeldBack(const QUuid& connection) { m_heldBack = connection; }
    void endMove(const QSet<QUuid>& connections) { m_singles.subtract(connections); } ///< in the shared item now

private:
    QSet<QUuid> m_stale;
    QSet<QUuid> m_removals;
    QSet<QUuid> m_singles;
    QSet<QUuid> m_writing;
    QUuid m_heldBack;
    int m_group = 0; ///< tried last
};

} // namespace evergrant
