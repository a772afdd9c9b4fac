// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/tokenlife.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace evergrant {

TokenLife TokenLife::of(const GrantInfo& info, const Clock& clock)
{
    TokenLife life;
    life.m_present = info.obtainedAt.isValid() && !info.accessTokenRejected;
    if (info.neverExpires || !info.expiresAt)
        return life;
    const std::chrono::milliseconds whole(info.obtainedAt.msecsTo(*info.expiresAt));
    const std::chrono::milliseconds left(clock.now().msecsTo(*info.expiresAt));
    life.m_whole = whole;
    life.m_endsAt = clock.monotonic() + std::clamp(left, 0ms, std::max(whole, 0ms));
    return life;
}

bool TokenLife::isGoodFor(std::chrono::milliseconds duration, const Clock& clock) const
{
    if (!m_present)
        return false;
    return !m_endsAt || *m_endsAt - clock.monotonic() >= duration;
}

std::optional<std::chrono::milliseconds> TokenLife::left(const Clock& clock) const
{
    if (!m_endsAt)
        return std::nullopt;
    return std::max(*m_endsAt - clock.monotonic(), 0ms);
}

} // namespace evergrant
