// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/keychain.h"
#include <chrono>

namespace evergrant {

enum class UnlockAnswer {
    Done,      ///< nothing stands in the way any more
    Dismissed, ///< the person said no, or nothing can show a prompt here
    Unanswered ///< nobody said anything in time, or the service went away; the prompt was taken back
};

/// Asks the desktop to show its prompt for the default keyring; the keyring has to be there. `limit` is for every
/// question to the service, `promptTimeout` for the person. `clock` outlives the task.
QCoro::Task<UnlockAnswer> askToUnlockKeyring(Clock* clock, std::chrono::milliseconds limit,
                                             std::chrono::milliseconds promptTimeout);

} // namespace evergrant
