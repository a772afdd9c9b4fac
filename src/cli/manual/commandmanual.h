// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/manual/rofftext.h"

class QCommandLineOption;

namespace evergrant::cli {

/// Every command with its options, as --help has them.
void appendCommands(RoffText& page);
/// Those of a program that Qt reads the command line of.
void appendOptions(RoffText& page, const QList<QCommandLineOption>& options);

} // namespace evergrant::cli
