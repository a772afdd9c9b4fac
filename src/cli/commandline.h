// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include <QStringList>
#include <memory>

namespace evergrant::cli {

/// What the words of a command line come to.
struct ParsedCommandLine
{
    std::unique_ptr<Command> command; ///< null: everything is said and done, leave with exitCode
    QString profile;                  ///< what --profile was given
    int exitCode = 0;
};

/// Parses `words` (without the program's own name). Prints help, the version, or what is wrong.
ParsedCommandLine parseCommandLine(const QStringList& words, Console& console);

} // namespace evergrant::cli
