// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

int main(int argc, char** argv)
{
    return evergrant::cli::runCommandLine(argc, argv);
}
