// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/grant/grant.h"
#include <chrono>
#include <optional>

namespace evergrant {

/// How long an access token still lives. Counted on the monotonic clock from the moment the token set came in, so that
/// a wall clock set forward or back changes nothing while the worker runs.
class TokenLife
{
public:
    TokenLife() = default;

    /// A token set that has just arrived, or one read from a store: then the wall clock has to be believed, but never
    /// beyond the token's whole life.
    static TokenLife of(const GrantInfo& info, const Clock& clock);

    /// Whether the token is good for at least `duration` more. A token whose end is unknown counts as good until an API
    /// refuses it.
    bool isGoodFor(std::chrono::milliseconds duration, const Clock& clock) const;
    /// A token with less life than this is not worth handing out.
    static constexpr std::chrono::seconds leastUse{2};
    bool isUsable(const Clock& clock) const { return isGoodFor(leastUse, clock); }

    /// Empty when the end is unknown or there is none; 0 when it is over.
    std::optional<std::chrono::milliseconds> left(const Clock& clock) const;
    std::optional<std::chrono::milliseconds> whole() const { return m_whole; }

private:
    bool m_present = false;
    std::optional<std::chrono::milliseconds> m_endsAt, m_whole;
};

} // namespace evergrant
