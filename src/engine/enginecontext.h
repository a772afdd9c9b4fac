// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/changefeed.h"
#include "engine/connectionlistener.h"
#include "engine/connectionregistry.h"
#include "engine/ports.h"
#include <QJsonObject>

namespace evergrant {

class KeychainMirror;

/// What the parts of the engine share. It outlives each of them.
struct EngineContext
{
    // Shared with the connections: a coroutine under way may outlive the engine, and still stores what it receives.
    std::shared_ptr<EnginePorts> ports;
    std::shared_ptr<KeychainMirror> mirror;
    ConnectionRegistry registry;
    ChangeFeed changes;
    std::shared_ptr<const ConnectionListener> listener; ///< of every connection
    bool stopping = false;                              ///< nothing new begins
    /// Called when the machine woke up, has a network again or another way to it, and what waited for that is tried
    /// now.
    std::function<void()> retried = [] {};

    /// Not in the registry yet.
    std::shared_ptr<ManagedConnection> makeConnection(const Connection& settings) const;
    QList<RegisteredGrant> registeredGrants() const; ///< of all connections
    QList<QUuid> connectionIds() const;
    void log(EventLevel level, const QString& kind, const QString& message, const Connection* about = nullptr,
             QJsonObject details = {}) const;
};

/// Cancelled "stopping".
Error stoppingError();

} // namespace evergrant
