// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/health.h"

namespace evergrant {

// What assess() says beside its texts, for whoever asks about thousands of connections: composing those takes ten times
// as long, most of it for times in the local zone.

Health healthOf(const HealthFacts& facts); ///< Assessment::health
bool needsHuman(const HealthFacts& facts); ///< Assessment::needsHuman

} // namespace evergrant
