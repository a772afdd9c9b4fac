// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/refreshpace.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// A caller who asks this shortly after a success gets that one's result.
constexpr std::chrono::milliseconds joinWindow = 60s;

std::chrono::milliseconds retryAfterOf(const Outcome& outcome)
{
    std::optional<std::chrono::seconds> asked;
    if (const auto* refused = std::get_if<Refused>(&outcome))
        asked = refused->retryAfter;
    else if (const auto* unknown = std::get_if<Unknown>(&outcome))
        asked = unknown->retryAfter;
    return asked.value_or(0s);
}

} // namespace

bool RefreshPace::succeededRecently() const
{
    return recentSuccessLeft() > 0ms;
}

std::chrono::milliseconds RefreshPace::recentSuccessLeft() const
{
    return m_lastSuccessAt ? until(*m_lastSuccessAt + joinWindow) : 0ms;
}

std::optional<std::chrono::milliseconds> RefreshPace::sinceSuccess() const
{
    return m_lastSuccessAt ? std::optional(m_clock->monotonic() - *m_lastSuccessAt) : std::nullopt;
}

void RefreshPace::succeeded()
{
    reset();
    m_lastSuccessAt = m_clock->monotonic();
}

void RefreshPace::failed(const Outcome& outcome, std::chrono::milliseconds retryIn)
{
    const auto now = m_clock->monotonic();
    const bool harmless = std::holds_alternative<NotSent>(outcome);
    m_callersWaitUntil = now + (harmless ? std::min<std::chrono::milliseconds>(retryIn, 5s) : retryIn);
    m_notBefore = now + retryAfterOf(outcome);
}

void RefreshPace::reset()
{
    m_lastSuccessAt.reset();
    m_callersWaitUntil.reset();
    m_notBefore.reset();
}

void RefreshPace::delayCallers(std::chrono::milliseconds wait)
{
    m_callersWaitUntil = m_clock->monotonic() + std::max(wait, callerWaitLeft());
}

std::chrono::milliseconds RefreshPace::until(const std::optional<std::chrono::milliseconds>& time) const
{
    return time ? std::max(*time - m_clock->monotonic(), 0ms) : 0ms;
}

} // namespace evergrant
