// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/grant/condition.h"
#include <optional>

namespace evergrant {

/// How soon a connection may be refreshed again, whoever asks. All times are monotonic.
class RefreshPace
{
public:
    explicit RefreshPace(Clock& clock)
        : m_clock(&clock)
    {
    }

    /// A success younger than 60 s is joined instead of repeated.
    bool succeededRecently() const;
    /// Until the last success is 60 s old; 0 when it is, or there was none.
    std::chrono::milliseconds recentSuccessLeft() const;
    /// Since the last success; nothing where there was none.
    std::optional<std::chrono::milliseconds> sinceSuccess() const;

    void succeeded();
    void failed(const Outcome& outcome, std::chrono::milliseconds retryIn);
    /// A person changed something, so waiting has no reason any more; Retry-After stays.
    void allowCallers() { m_callersWaitUntil.reset(); }
    void reset(); ///< another grant
    /// As after a failure: a try is planned in `wait`, and callers are no reason for an earlier one.
    void delayCallers(std::chrono::milliseconds wait);

    /// How long callers wait before they may cause another try: what never left this machine may be tried again as
    /// often as somebody asks, within reason.
    std::chrono::milliseconds callerWaitLeft() const { return until(m_callersWaitUntil); }
    /// What the provider asked for with Retry-After.
    std::chrono::milliseconds retryAfterLeft() const { return until(m_notBefore); }

private:
    std::chrono::milliseconds until(const std::optional<std::chrono::milliseconds>& time) const;

    Clock* m_clock;
    std::optional<std::chrono::milliseconds> m_lastSuccessAt, m_callersWaitUntil, m_notBefore;
};

} // namespace evergrant
