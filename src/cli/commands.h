// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include <memory>
#include <span>

namespace evergrant::cli {

/// One line of the list of commands.
struct CommandEntry
{
    const char* name;     ///< one word, or a group and a word: "deliver add"
    const char* synopsis; ///< what stands behind the name
    const char* summary;
    std::unique_ptr<Command> (*make)();
};

/// All of them, in the order in which help lists them.
std::span<const CommandEntry> allCommands();
bool isCommandGroup(const QString& word);             ///< "deliver"
const CommandEntry* findCommand(const QString& name); ///< null when there is none

} // namespace evergrant::cli
