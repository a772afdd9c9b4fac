// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports.h"
#include "engine/received.h"

namespace evergrant {

class KeychainMirror;

/// What is stored of a connection, as a copy for the keychain. What cannot be read is left out.
KeychainCopy copyOfRows(GrantStore& grants, const QUuid& connection);

/// The grant of one connection that a sign-in has brought while it is being decided whether it takes its place. `ports`
/// and `mirror` outlive the tasks.
class PendingGrant
{
public:
    PendingGrant(EnginePorts& ports, KeychainMirror& mirror);

    /// Were this process to die, the next one finds it as the pending grant in the store, or else in the keychain copy.
    QCoro::Task<Received> setAside(Received received);
    bool isUnstored() const { return m_unstored != nullptr; }                           ///< the store could not take it
    std::optional<std::chrono::milliseconds> nextActionAt() const { return m_storeAt; } ///< monotonic
    QCoro::Task<bool> storeAgain(); ///< only if isUnstored(); whether it is stored now
    /// The end of this attempt is being written: its grant is pending no more. Null: that is over.
    void setBeingDecided(const QUuid& attempt) { m_beingDecided = attempt; }
    void forget(QUuid attemptId); ///< it is decided

private:
    EnginePorts& m_ports;
    KeychainMirror& m_mirror;
    std::unique_ptr<Received> m_unstored; ///< null: there is none
    QUuid m_beingDecided;
    std::optional<std::chrono::milliseconds> m_storeAt;
};

} // namespace evergrant
