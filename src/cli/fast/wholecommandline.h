// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/fast/demand.h"

namespace evergrant::cli::fast {

/// Becomes evergrant-cli, the whole command line, with the same arguments: it is looked for beside this program, then
/// in
/// ../libexec/evergrant, then in PATH. Returns only where it cannot be run.
void becomeWholeCommandLine(char** arguments);

/// The same with `token` and its options, for a demand that did not come as a command line. A refused token goes to its
/// standard input, and what is not to be printed to nowhere.
void becomeWholeCommandLine(const Demand& demand);

} // namespace evergrant::cli::fast
