// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"

namespace evergrant {

/// The environment of `run` for a file with the token: EVERGRANT_TOKEN_FILE_<NAME>; see environmentVariableFor().
inline QString tokenFileVariableFor(const QString& connectionName)
{
    static constexpr QLatin1StringView prefix("EVERGRANT_TOKEN_");
    return environmentVariableFor(connectionName).replace(0, prefix.size(), QStringLiteral("EVERGRANT_TOKEN_FILE_"));
}

} // namespace evergrant
