// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exitcode.h"

#include "core/health/health.h"
#include "core/result.h"

namespace evergrant {

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return ExitCode::Usage;
    case ErrorKind::NoSuchConnection:
        return ExitCode::NoSuchConnection;
    case ErrorKind::PersonNeeded:
        return ExitCode::PersonNeeded;
    case ErrorKind::Temporary:
        return ExitCode::Temporary;
    case ErrorKind::StoreLocked:
        return ExitCode::KeychainUnavailable;
    case ErrorKind::Failed:
    case ErrorKind::Cancelled:
        break;
    }
    return ExitCode::Failed;
}

int checkStatusFor(Health health, bool usable)
{
    constexpr int ok = 0, warning = 1, critical = 2, unknown = 3;
    switch (health) {
    case Health::NeverAuthorized:
        return unknown;
    case Health::NeedsAuthorization:
    case Health::Misconfigured:
        return critical;
    case Health::Degraded:
    case Health::AtRisk:
    case Health::Paused:
    case Health::StoreLocked:
        return usable ? warning : critical;
    case Health::Healthy:
    case Health::Refreshing:
        break;
    }
    return usable ? ok : critical;
}

} // namespace evergrant
