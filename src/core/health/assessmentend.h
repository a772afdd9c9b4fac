// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/health.h"

namespace evergrant {

/// The next midnight of the local zone. Looking the zone up takes longer than all else that a change of a connection
/// costs, so in a burst of changes it is done once a second; then another zone counts at last.
class DayEnd
{
public:
    const QDateTime& after(const QDateTime& now);

private:
    QDateTime m_lookedUpAt, m_end;
};

/// Until when the texts of assess() stay true if nothing happens. Then a time passes that they name, the token in hand
/// is no longer usable, an end that comes near is told in other words, or a day ends ("today", "tomorrow 06:48", "at
/// 06:48"). Always later than `now`.
/// `leastUse`: with less life than this a token is no longer usable. `dayEnd` is of `now`.
QDateTime assessmentEnd(const HealthFacts& facts, const QDateTime& now, std::chrono::seconds leastUse,
                        const QDateTime& dayEnd);

} // namespace evergrant
