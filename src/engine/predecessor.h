// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectioncore.h"

namespace evergrant {

/// The token set before the current one, if it has another refresh token. The core outlives the task.
QCoro::Task<Result<std::optional<Grant>>> predecessorOf(ConnectionCore* core, GrantSlot slot);
/// There is one, or the store does not tell just now.
QCoro::Task<bool> mayHavePredecessor(ConnectionCore* core, GrantSlot slot);
/// How long ago the token set before this one was replaced.
std::chrono::seconds replacedSince(const GrantInfo& info, const QDateTime& now);

} // namespace evergrant
