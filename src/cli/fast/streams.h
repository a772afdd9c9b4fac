// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/fast/text.h"

namespace evergrant::cli::fast {

/// To standard output, all of it. False: it could not be written. The loss of a pipe ends the process as it ends
/// others.
bool print(std::string_view text);
inline bool print(const Text& text)
{
    return print(text.view());
}

/// Standard input to its end, or as much of it as fits.
void readAll(Text& text);

/// A message to standard error, as one line behind the program's name.
void complain(std::string_view message);

} // namespace evergrant::cli::fast
