// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/fast/answer.h"
#include "cli/fast/text.h"

#include <optional>

namespace evergrant::cli::fast {

/// The line of `status --check` with its newline, and the exit code: both as checkStatus() of cli/statusview.h has
/// them. `now`: milliseconds since 1970. Nothing where a time is in another form.
std::optional<int> appendCheckLine(Text& line, const StatusAnswer& answer, long long now);
/// The same where there is no answer.
int appendFailedCheckLine(Text& line, std::string_view message);

} // namespace evergrant::cli::fast
