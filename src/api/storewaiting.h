// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/connectionregistry.h"
#include <QCoroTask>
#include <QList>
#include <chrono>

namespace evergrant {
class Engine;
} // namespace evergrant

// What a request waits for that needs a token: that the stores are open.
namespace evergrant::api {

/// How long a request waits for the stores, where it does not say so itself.
constexpr std::chrono::milliseconds openingLimit = std::chrono::seconds(30);

/// Tries to open the stores, without asking a person. Ends when what these connections hold could be read, which a
/// keyring that hangs delays; at most after `limit`. Errors: those of StoreOpening::unlock(); StoreLocked
/// "store-locked" after `limit`. `engine` outlives the task.
QCoro::Task<Result<void>> opening(Engine* engine, QList<ManagedConnectionPtr> connections,
                                  std::chrono::milliseconds limit);
/// The same for one; an error instead of a connection stays what it is.
QCoro::Task<Result<ManagedConnectionPtr>> opened(Engine* engine, Result<ManagedConnectionPtr> connection,
                                                 std::chrono::milliseconds limit);

} // namespace evergrant::api
