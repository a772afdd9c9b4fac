// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include <QString>
#include <functional>

namespace evergrant::cli {

class Console;

/// Reads one line with a secret from stdin. On a terminal it asks for `what` ("Client secret") on stderr and hides what
/// is typed. Error: Usage "empty-secret" when there is none.
void readSecretLine(Console& console, const QString& what, std::function<void(Result<Secret>)> done);

/// A passphrase that somebody chooses now, as readSecretLine(); on a terminal it is asked for twice. Error besides:
/// Usage "passphrase-mistyped".
void readNewPassphrase(Console& console, std::function<void(Result<Secret>)> done);

} // namespace evergrant::cli
