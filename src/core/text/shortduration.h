// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace evergrant {

/// A time as options take it: "90s", "15m", "2h", "3d" or "1w". Empty: it has another form, or is longer than ten
/// years.
std::optional<std::chrono::seconds> shortDurationFrom(const QString& text);

/// The same backwards, in the largest unit that needs no fraction; "0s" for nothing.
QString toShortDuration(std::chrono::seconds duration);

} // namespace evergrant
