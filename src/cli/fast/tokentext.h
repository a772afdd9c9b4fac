// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/fast/answer.h"
#include "cli/fast/text.h"

namespace evergrant::cli::fast {

/// A JSON text of printable ASCII with its quotes. False for every other text, and nothing is appended then.
bool appendJsonText(Text& out, std::string_view text);

/// What `token --json` promises, one line. False where a text of it is not printable ASCII, or the time in another
/// form.
bool appendTokenJson(Text& out, const TokenAnswer& answer);

} // namespace evergrant::cli::fast
