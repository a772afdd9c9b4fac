// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/authorization.h"

namespace evergrant {

class KeychainMirror;

/// A connection whose requests, sign-in and writes are to end before the worker does.
struct Unfinished
{
    std::shared_ptr<ManagedConnection> connection;
    std::shared_ptr<Authorization> signIn; ///< suspended; null: there is none
};

/// Lets nothing new begin with these connections. Waits until every request that was sent is answered, every token set
/// is safe, and every attempt that has ended is closed in the journal: at most `limit`, or as long as the requests
/// under way may take by their settings. The request limit of `ports` is closed before.
QCoro::Task<> finishAll(std::shared_ptr<EnginePorts> ports, std::shared_ptr<KeychainMirror> mirror,
                        QList<Unfinished> unfinished, std::chrono::milliseconds limit);

} // namespace evergrant
