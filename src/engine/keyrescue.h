// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports.h"
#include <QCoroTask>
#include <memory>

namespace evergrant {

class KeychainMirror;

// What is done when the key of the stored grants is lost, damaged or another one. Nothing is lost as long as the
// keychain has copies of what is stored: then a new store is begun by itself, and filled from them. Otherwise a person
// decides: the recovery code, the keychain that had the key, or a new beginning. Nothing is ever deleted.

/// Key trouble (core/ports/keychain.h) in words for people: what can be done, in the order in which it is best.
/// StoreLocked, code as it was.
Error keyLost(EnginePorts& ports, const Error& error);

/// Whether every row has a copy in the keychain that is as new, with the client secret where there is one, and nothing
/// else is sealed: a secret of a delivery target or an alert is in the store alone.
QCoro::Task<bool> copiesCoverRows(std::shared_ptr<EnginePorts> ports, std::shared_ptr<KeychainMirror> mirror);

/// Puts the store aside and begins it anew under the key that is there, or a new one if none is. The tokens are adopted
/// from the keychain copies next. Returns where the old store is.
QCoro::Task<Result<QString>> restartUnderNewKey(std::shared_ptr<EnginePorts> ports);

/// Makes a code for the key of the open store; the one before it is worth nothing from then on.
QCoro::Task<Result<Secret>> makeRecoveryCode(std::shared_ptr<EnginePorts> ports);

/// Opens the store with a code and puts the key back where it belongs. The second error: the store is open, but only
/// until the worker ends.
struct Recovered
{
    Result<void> putBack;
};
QCoro::Task<Result<Recovered>> recoverKey(std::shared_ptr<EnginePorts> ports, Secret code);

} // namespace evergrant
