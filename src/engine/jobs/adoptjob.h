// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/keychain.h"
#include "engine/managedconnection.h"

namespace evergrant {

/// Step 9 of the refresh, once for each connection when the stores have been opened: takes the newer of each row and
/// its keychain copy, and settles what an earlier process left open. Nothing is sent before.
class AdoptJob
{
public:
    /// `openAttempts`: of this connection, that an earlier process left open.
    AdoptJob(std::shared_ptr<ManagedConnection> connection, QList<Attempt> openAttempts);

    /// `unreachable`: why the keychain is not asked for the copy. Returns that, or what was found to be the reason. The
    /// connection is not adopted afterwards where only the copy can tell what there is: it is to be tried again. Takes
    /// the connection's turn by itself; whoever uses this keeps it until its task has ended.
    QCoro::Task<std::optional<Error>> run(std::optional<Error> unreachable);
    /// Instead, for a connection that has just been made.
    static void beginEmpty(ManagedConnection& connection);

private:
    using Copy = Result<std::optional<KeychainCopy>>;

    bool hangsOnTheCopy() const;
    bool takesFrom(const KeychainCopy& copy) const;
    QCoro::Task<> takeOver(Copy copy);
    QCoro::Task<> adoptCredentials(Copy copy);
    QCoro::Task<> adoptNewer(Copy copy);
    QCoro::Task<> adoptCopy(GrantSlot slot, Grant copied, bool isInPlaceOfRow);
    QCoro::Task<> adoptStatic(Copy copy);
    QCoro::Task<> adoptPending(Copy copy);
    void storeLater(GrantSlot slot, const Grant& copied, const Error& why);
    QList<GrantSlot> judgeOpenAttempts(bool unseen);
    std::optional<GrantSlot> sentFrom(const Attempt& attempt) const;
    bool isOfPending(const Attempt& attempt) const;
    bool isOfHeld(const Attempt& attempt) const;
    bool isStoredLater(const Attempt& attempt) const;

    std::shared_ptr<ManagedConnection> m_connection;
    ConnectionCore& m_core;
    QList<Attempt> m_attempts;
    Result<std::optional<Grant>> m_pending;
    bool m_mainIsCopy = false; ///< it is the keychain copy's, because that was newer than its row
};

} // namespace evergrant
