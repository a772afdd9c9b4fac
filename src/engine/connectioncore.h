// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectionclient.h"
#include "engine/connectionlistener.h"
#include "engine/granttransaction.h"
#include "engine/heldgrants.h"
#include "engine/proberecord.h"
#include <QJsonObject>

namespace evergrant {

/// How writing to the stores goes.
struct StoreAccess
{
    std::unique_ptr<const Error> trouble; ///< why the stores are not open; null: they are, or nobody knows
    /// When to write again what could not be written; on the monotonic clock.
    std::optional<std::chrono::milliseconds> againAt;
    bool failureTold = false; ///< since something could be written for the last time
    quint64 lastWrite = 0;    ///< number of the last write of conditions, see ConditionRecord
};

/// What an earlier worker has left open.
struct LeftOpen
{
    std::unique_ptr<const Attempt> undecided; ///< a sign-in that has no place yet; or null
    /// Attempts which nobody could judge at the adoption, for want of usable settings.
    QList<Attempt> unjudged;
};

/// How far a connection is, and what goes on with it just now.
struct ConnectionStage
{
    enum class Opening {
        Unseen,     ///< its rows and its keychain copy have not been looked at
        AwaitsCopy, ///< the same, and only the keychain copy can tell whether there is a grant
        Adopted
    };
    enum class Ending {
        None,
        Retired, ///< nothing new begins
        Erased   ///< removed; what is still under way finds nothing any more
    };
    enum class SignIn {
        None,
        Invited, ///< its address was sent to somebody who may come later, or never
        Attended ///< a person is at it right now
    };
    Opening opening = Opening::Unseen;
    Ending ending = Ending::None;
    bool sending = false;         ///< a token request is on its way
    SignIn signIn = SignIn::None; ///< that is under way
    StoreAccess store;
    LeftOpen left;
    mutable std::shared_ptr<const void> life; ///< of ConnectionCore::life(); null until somebody has asked
};

/// What the jobs of one connection work on. Used in the worker's thread only. Owned through shared_ptr: a job under way
/// keeps it, and with it the ports, beyond the removal of the connection.
struct ConnectionCore
{
    ConnectionCore(std::shared_ptr<EnginePorts> enginePorts, std::shared_ptr<KeychainMirror> keychainMirror,
                   const Connection& connection, std::shared_ptr<const ConnectionListener> connectionListener);

    std::shared_ptr<EnginePorts> ports;
    std::shared_ptr<KeychainMirror> mirror;
    std::shared_ptr<const ConnectionListener> listener;
    ConnectionClient client; ///< with the settings
    HeldGrants grants;
    GrantTransaction transaction;
    ProbeRecord probe;
    ConnectionStage stage;

    const Connection& settings() const { return client.connection(); }
    const QUuid& id() const { return settings().id; }
    const Result<ClientConfig>& config() const { return client.config(); }
    bool isAdopted() const { return stage.opening == ConnectionStage::Opening::Adopted; }
    bool isRetired() const { return stage.ending != ConnectionStage::Ending::None; }
    bool isErased() const { return stage.ending == ConnectionStage::Ending::Erased; }
    Error retiredError() const; ///< why nothing begins any more
    /// For tasks that nobody waits for: once it has expired, all of this is gone.
    std::weak_ptr<const void> life() const;

    void log(EventLevel level, const QString& kind, const QString& message, QJsonObject details = {}) const;
    void logStoreTrouble(EventLevel level, const Error& trouble) const;
    void notifyChanged() const;
    void publishStored(GrantSlot slot) const; ///< the token set that is held there is safe now
    void publishLoaded(GrantSlot slot) const;
    void publishCredentials() const;
    void storeAgain(const Error& why); ///< soon where another program holds the store, else later
};

} // namespace evergrant
