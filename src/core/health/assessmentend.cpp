// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/assessmentend.h"

#include <algorithm>

namespace evergrant {

QDateTime assessmentEnd(const HealthFacts& facts, const QDateTime& now, std::chrono::seconds leastUse)
{
    QDateTime end = now.toLocalTime().date().addDays(1).startOfDay().toUTC();
    const auto consider = [&end, &now](const std::optional<QDateTime>& time) {
        if (time && *time > now)
            end = std::min(end, *time);
    };
    consider(facts.nextRefreshAt);
    if (facts.usableUntil)
        consider(facts.usableUntil->addSecs(-leastUse.count()));
    consider(facts.nextWarningAt);
    if (facts.lifeWarning) {
        consider(facts.lifeWarning->at);
        consider(countChangesAt(*facts.lifeWarning, now));
    }
    return end;
}

} // namespace evergrant
