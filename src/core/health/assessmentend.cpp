// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/assessmentend.h"

#include <algorithm>

namespace evergrant {

const QDateTime& DayEnd::after(const QDateTime& now)
{
    const bool isKnown = m_end.isValid() && m_lookedUpAt <= now && now < m_lookedUpAt.addSecs(1) && now < m_end;
    if (!isKnown) {
        m_lookedUpAt = now;
        m_end = now.toLocalTime().date().addDays(1).startOfDay().toUTC();
    }
    return m_end;
}

QDateTime assessmentEnd(const HealthFacts& facts, const QDateTime& now, std::chrono::seconds leastUse,
                        const QDateTime& dayEnd)
{
    QDateTime end = dayEnd;
    const auto consider = [&end, &now](const std::optional<QDateTime>& time) {
        if (time && *time > now)
            end = std::min(end, *time);
    };
    consider(facts.nextRefreshAt);
    if (facts.usableUntil)
        consider(facts.usableUntil->addSecs(-leastUse.count()));
    consider(facts.nextWarningAt);
    consider(facts.pausedUntil);
    if (facts.lifeWarning) {
        consider(facts.lifeWarning->at);
        consider(countChangesAt(*facts.lifeWarning, now));
    }
    return end;
}

} // namespace evergrant
