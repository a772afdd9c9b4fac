// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evergrant::cli {

/// The environment of `run` for a file with the token: EVERGRANT_TOKEN_FILE_<NAME>, in which <NAME> is as in
/// environmentVariableFor().
QString tokenFileVariableFor(const QString& connectionName);

} // namespace evergrant::cli
