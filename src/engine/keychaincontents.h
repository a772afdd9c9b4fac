// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports.h"
#include <QSet>

namespace evergrant {

/// What the keychain items of the connections are to hold: what the grant store has, and what it could not take.
class KeychainContents
{
public:
    explicit KeychainContents(std::shared_ptr<EnginePorts> ports);

    /// The item holds `copy`, and perhaps the grant store cannot take that over: until its rows are as new, the item
    /// keeps it. A pending grant is kept until forgetPending().
    void keepAhead(const QUuid& connection, const KeychainCopy& copy) { m_ahead.insert(connection, copy); }
    /// The same beside what is kept of the connection already: something else of it may be in the same need.
    void keepBeside(const QUuid& connection, KeychainCopy copy);
    /// The pending grant is in the grant store now, or it is not wanted any more. False: none was kept.
    bool forgetPending(const QUuid& connection);
    void forget(const QUuid& connection); ///< all that is kept of it

    /// Nobody could look at the item. Before it is written over it is read, and a sign-in that is only there is kept.
    void keepUnseen(const QUuid& connection) { m_unseen.insert(connection); }
    bool isUnseen(const QUuid& connection) const { return m_unseen.contains(connection); }
    /// It has been read. An error: it is still unseen.
    Result<void> takeUnseen(const QUuid& connection, const Result<std::optional<KeychainCopy>>& item);

    Result<KeychainCopy> assemble(const QUuid& connection); ///< for the next write

private:
    Result<KeychainCopy> copyOfRows(const QUuid& connection, bool tolerant) const;

    std::shared_ptr<EnginePorts> m_ports;
    QHash<QUuid, KeychainCopy> m_ahead; ///< token sets that the grant store may not hold yet
    QSet<QUuid> m_unseen;
};

} // namespace evergrant
