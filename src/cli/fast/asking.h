// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/fast/demand.h"

namespace evergrant::cli::fast {

/// Asks the worker, prints what comes, and returns the exit code. Nothing: the whole command line has to do it; then
/// nothing was printed, and what was read is wiped.
std::optional<int> ask(const Demand& demand);

} // namespace evergrant::cli::fast
