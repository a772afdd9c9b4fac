// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/heldtokens.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// What is assumed where the provider does not say how long an access token lives.
constexpr std::chrono::milliseconds assumedLife = 1h;
/// An access token without end is worth more than a replay, but not for ever: the refresh token may have an end.
constexpr std::chrono::milliseconds endlessLife = std::chrono::days(7);

} // namespace

HeldTokens::HeldTokens(Clock& clock, double jitter)
    : m_clock(&clock)
    , m_jitter(jitter)
{
}

void HeldTokens::set(const Grant& grant, bool fromStore, double jitter)
{
    m_info = grant.info;
    m_open = {grant.tokens, grant.clientSecret};
    m_life = TokenLife::of(grant.info, *m_clock);
    m_takenAt = {m_clock->now(), m_clock->monotonic()};
    m_fromStore = fromStore;
    m_jitter = jitter;
}

void HeldTokens::amend(const Grant& grant)
{
    const bool sameEnd = m_info && m_info->expiresAt == grant.info.expiresAt;
    m_info = grant.info;
    m_open = {grant.tokens, grant.clientSecret};
    if (!sameEnd)
        m_life = TokenLife::of(grant.info, *m_clock);
}

void HeldTokens::clear()
{
    m_info.reset();
    m_open.reset();
    m_life = {};
}

bool HeldTokens::markRejected(const Secret& accessToken)
{
    if (accessToken.isEmpty() || !m_open || m_info->accessTokenRejected || !(m_open->tokens.accessToken == accessToken))
        return false;
    m_info->accessTokenRejected = true;
    m_life = TokenLife::of(*m_info, *m_clock);
    return true;
}

void HeldTokens::markAccepted()
{
    if (!m_open || !m_info->accessTokenRejected)
        return;
    m_info->accessTokenRejected = false;
    m_life = TokenLife::of(*m_info, *m_clock);
}

void HeldTokens::onClockChanged(std::chrono::milliseconds jump)
{
    if (!m_open)
        return;
    auto& info = *m_info;
    if (m_fromStore && jump > 0ms) {
        m_life = TokenLife::of(info, *m_clock);
        m_takenAt = {m_clock->now(), m_clock->monotonic()};
        return;
    }
    info.obtainedAt = info.obtainedAt.addMSecs(jump.count());
    for (auto* end : {&info.expiresAt, &info.refreshTokenEndsAt, &info.grantEndsAt}) {
        if (*end)
            *end = (*end)->addMSecs(jump.count());
    }
    m_takenAt.wall = m_takenAt.wall.addMSecs(jump.count());
}

bool HeldTokens::isUsable() const
{
    return isGoodFor(TokenLife::leastUse);
}

bool HeldTokens::isGoodFor(std::chrono::milliseconds duration) const
{
    return m_open && !m_open->tokens.accessToken.isEmpty() && m_life.isGoodFor(duration, *m_clock);
}

HeldTokens::Milliseconds HeldTokens::left() const
{
    if (!m_open || !m_life.isGoodFor(0ms, *m_clock))
        return std::nullopt;
    if (const auto left = m_life.left(*m_clock))
        return left;
    if (m_info->neverExpires)
        return endlessLife;
    const auto age = m_clock->monotonic() - m_takenAt.monotonic +
                     std::chrono::milliseconds(std::max(m_info->obtainedAt.msecsTo(m_takenAt.wall), qint64(0)));
    return std::max(assumedLife - age, 0ms);
}

std::chrono::milliseconds HeldTokens::until(const QDateTime& due) const
{
    constexpr qint64 tolerance = 60;
    if (m_fromStore && m_takenAt.wall.secsTo(m_info->obtainedAt) > tolerance)
        return 0ms;
    const std::chrono::milliseconds wait(
        std::min(m_takenAt.wall.msecsTo(due), m_open ? m_info->obtainedAt.msecsTo(due) : 0));
    return wait - (m_clock->monotonic() - m_takenAt.monotonic);
}

} // namespace evergrant
