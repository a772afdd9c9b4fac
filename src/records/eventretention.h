// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QString>
#include <chrono>

namespace evergrant {

/// Older events are removed, a few with every so many new ones.
struct EventRetention
{
    qint64 rows = 1'000'000;
    std::chrono::days age{400};
    QString file = {}; ///< where an age that a person has chosen is kept; empty: nowhere
};

/// As the file says; by default where there is none. One that cannot be understood takes no history away: the longest.
EventRetention retentionIn(const QString& file);
/// Durably. Errors: those of writeDurably().
Result<void> saveRetention(const EventRetention& retention);
/// Error Usage "bad-retention".
Result<void> checkRetention(std::chrono::days age);

} // namespace evergrant
