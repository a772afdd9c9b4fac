// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evergrant::cli {

/// The whole program `evergrant`: to be called from main(), once, before any QCoreApplication exists. Returns the exit
/// code; does not return when the command becomes another program (`run`, `serve`).
int runCommandLine(int argc, char** argv);

} // namespace evergrant::cli
