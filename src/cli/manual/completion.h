// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace evergrant::cli {

/// What bash and zsh know about the commands: functions in the language of both that
/// packaging/completion/evergrant.bash and evergrant.zsh call. _evergrant_commands sets `first_words` and `summaries`;
/// "_evergrant_command COMMAND" sets `second_words` of a group, else `flags` (with = behind those that take a word) and
/// `operands` (such as NAME...).
QByteArray shellTables();
/// The same for fish, as calls of functions of evergrant.fish.
QByteArray fishTables();

} // namespace evergrant::cli
