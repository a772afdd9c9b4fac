// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <chrono>

namespace evergrant {

/// How long a connection may be paused: 1 minute to 366 days. Error Usage "bad-pause", which names the field "for".
Result<void> checkPauseDuration(std::chrono::seconds duration);
/// The same of the text that a person gives, such as "30m", "4h" or "2d".
Result<std::chrono::seconds> pauseDurationFrom(const QString& text);

} // namespace evergrant
