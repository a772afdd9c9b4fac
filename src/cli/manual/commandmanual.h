// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/generalhelp.h"
#include "cli/manual/rofftext.h"

class QCommandLineOption;

namespace evergrant::cli {

/// Every command with its options, as --help has them.
void appendCommands(RoffText& page);
/// What --help has in a table for all commands: options, exit codes.
void appendTable(RoffText& page, const QList<HelpRow>& rows);
/// The options of a program that Qt reads the command line of.
void appendOptions(RoffText& page, const QList<QCommandLineOption>& options);

} // namespace evergrant::cli
