// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include <QCoroTask>
#include <chrono>
#include <memory>
#include <optional>
#include <qt6keychain/keychain.h>

namespace evergrant {

struct KeychainJobOutcome
{
    QKeychain::Error error = QKeychain::NoError;
    QString errorText; ///< of the library; names no value
    Secret data;       ///< of a job that reads
};

/// How many jobs have not finished yet; shared, because a job may outlive everybody who waited for it.
using KeychainJobCount = std::shared_ptr<int>;

/// Starts the job and awaits its end; empty when `limit` was over first. The job goes on then: deleting a running one
/// crashes, and so does giving it a parent. `job` has just been made and deletes itself. `clock` outlives the task.
QCoro::Task<std::optional<KeychainJobOutcome>> runKeychainJob(QKeychain::Job* job, KeychainJobCount running,
                                                              Clock* clock, std::chrono::milliseconds limit);

} // namespace evergrant
