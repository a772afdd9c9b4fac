// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tokenfilevariable.h"

#include "core/connection/connection.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

QString tokenFileVariableFor(const QString& connectionName)
{
    static constexpr auto prefix = "EVERGRANT_TOKEN_"_L1;
    return u"EVERGRANT_TOKEN_FILE_"_s + environmentVariableFor(connectionName).sliced(prefix.size());
}

} // namespace evergrant::cli
