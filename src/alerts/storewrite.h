// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include <QCoroTask>
#include <functional>

namespace evergrant::alerts {

using StoreWrite = std::function<QCoro::Task<Result<void>>()>;

/// Writes for somebody who waits: another program that holds the store is waited for, at most five seconds. `clock`
/// outlives the task.
QCoro::Task<Result<void>> writtenWhenFree(Clock* clock, StoreWrite write);

} // namespace evergrant::alerts
