// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/fast/text.h"

#include <string_view>

namespace evergrant::cli::fast {

/// Appends a text of others as plainLine() of cli/console.h shows it: one line without what changes how others are
/// shown, without space around it. `text` is valid UTF-8.
void appendPlainLine(Text& out, std::string_view text);

/// Whether all of it is printable ASCII.
bool isPrintableAscii(std::string_view text);

} // namespace evergrant::cli::fast
