// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evergrant::cli::fast {

/// The command line `evergrant`, and its exit code. It does itself what programs ask for often, without Qt and in a
/// millisecond: token, header, status --check, where the worker runs. For everything else, and wherever anything is
/// uncertain, it becomes evergrant-cli, which does the same and more. Under other names it is a credential helper
/// (helpercall.h).
int runProgram(int argc, char** argv);

} // namespace evergrant::cli::fast
