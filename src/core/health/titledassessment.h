// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/health.h"

namespace evergrant {

/// As assess() of the facts alone, but its texts call the connection by its title; by the provider's name where it has
/// none.
Assessment assess(const HealthFacts& facts, const QString& title, const QDateTime& now);

/// The summary of that, alone: most of the other texts' price is saved.
QString summaryOf(const HealthFacts& facts, const QString& title, const QDateTime& now);

} // namespace evergrant
