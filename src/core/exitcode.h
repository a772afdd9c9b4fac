// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health.h"
#include "core/result.h"
#include <QJsonObject>

namespace evergrant {

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

/// What `token`, `header` and `run` exit with when no usable token is in hand; healthy maps to Temporary.
ExitCode exitCodeWithoutToken(Health health);

/// Monitoring-plugin convention of `status --check`: 0 ok, 1 warning, 2 critical, 3 unknown.
int checkStatusFor(Health health, bool usable);

/// An error as it travels over the local socket: {"kind":"person-needed","code":...,"message":...,"correction"?}.
QJsonObject toJson(const Error& error);
/// An unknown kind becomes Failed; missing texts are empty.
Error errorFromJson(const QJsonObject& object);
/// {"setting":"issuer","value":...}; null: none.
QJsonValue toJson(const Correction& correction);
Correction correctionFromJson(const QJsonValue& value);

/// RFC 3339, UTC, whole seconds, "Z"; an invalid time is null.
QJsonValue timeToJson(const QDateTime& time);
/// The way back, for any RFC 3339 time; invalid for null, a text without an offset, and everything else.
QDateTime timeFromRfc3339(const QJsonValue& value);

} // namespace evergrant
