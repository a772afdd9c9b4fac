// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connectionmove.h"
#include "core/health/health.h"

namespace evergrant {

/// The words of a paused connection that was moved away from here; `name` is the connection's. Pure, as assess().
Assessment assessMovedAway(const HealthFacts& facts, const QString& name, const PackageNote& note,
                           const QDateTime& now);

/// One more sentence where the provider refuses a grant that a package has brought, and that was never renewed here:
/// probably that package was imported somewhere else, too. Empty: it is nothing of the kind.
QString importedTwiceSentence(const HealthFacts& facts, const PackageNote& arrived, const QDateTime& now);

} // namespace evergrant
