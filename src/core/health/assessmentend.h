// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/health.h"

namespace evergrant {

/// Until when the texts of assess() stay true if nothing happens. Then a time passes that they name, the token in hand
/// is no longer usable, an end that comes near is told in other words, or a day ends ("today", "tomorrow 06:48", "at
/// 06:48"). Always later than `now`.
/// `leastUse`: with less life than this a token is no longer usable.
QDateTime assessmentEnd(const HealthFacts& facts, const QDateTime& now, std::chrono::seconds leastUse);

} // namespace evergrant
