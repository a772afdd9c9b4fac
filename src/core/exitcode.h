// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evergrant {

enum class ErrorKind; // core/result.h
enum class Health;    // core/health/health.h

/// Exit codes of the command line; part of the interface.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    PersonNeeded = 3,
    Temporary = 4,
    KeychainUnavailable = 5,
    NoSuchConnection = 6,
    NotStarted = 125 ///< `run`: COMMAND was not started
};
ExitCode exitCodeFor(ErrorKind kind);

/// Monitoring-plugin convention of `status --check`: 0 ok, 1 warning, 2 critical, 3 unknown.
int checkStatusFor(Health health, bool usable);

} // namespace evergrant
