// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <chrono>

namespace evergrant {

/// A failure that the practice provider can act out. A locked keyring is none of them: one key opens the grants of all
/// connections, so that cannot happen to a practice connection alone.
enum class Rehearsal {
    ReplyLost,    ///< of each grant that there is now, the next renewal is carried out and its answer lost
    ProviderDown, ///< no connection is taken
    GrantRevoked, ///< every grant that there is now is refused
    KeyringLocked ///< for one connection the keyring counts as locked: its copy there is not written
};

QString toWord(Rehearsal rehearsal); ///< "reply-lost", "provider-down", "grant-revoked", "keyring-locked"
/// Errors: Usage "bad-rehearsal".
Result<Rehearsal> rehearsalFromWord(const QString& word);

/// After this time a rehearsal ends by itself.
inline constexpr std::chrono::minutes rehearsalLimit{10};

/// Why a rehearsal has ended.
enum class RehearsalEnd {
    Wanted,   ///< somebody has ended it
    TimeOver, ///< rehearsalLimit
    Alone,    ///< who began it is gone
    Removed,  ///< its connection is gone
    Stopping  ///< the worker ends
};

QString toWord(RehearsalEnd end); ///< "wanted", "time-over", "alone", "removed", "stopping"
/// Errors: Usage "bad-rehearsal-end".
Result<RehearsalEnd> rehearsalEndFromWord(const QString& word);

} // namespace evergrant
