// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/fast/text.h"

#include <optional>

namespace evergrant::cli::fast {

/// Seconds since 1970, of a time such as 2026-09-03T13:00:00Z, as the worker writes it; nothing for every other text.
std::optional<long long> secondsSinceEpoch(std::string_view rfc3339);

/// The way back, for a year from 0 to 9999.
void appendTime(Text& out, long long secondsSinceEpoch);

} // namespace evergrant::cli::fast
