// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace evergrant::handoff {

/// How often a secret may get a new version. Secrets Manager asks for no more than one in ten minutes over a longer
/// time (PutSecretValue in the API reference): versions younger than a day are kept, and their number has a limit. A
/// few at once do no harm, so that a sign-in right after a renewal is not held up.
class WriteAllowance
{
public:
    static constexpr std::chrono::minutes period{10};
    static constexpr int most = 3;

    /// How long until the next write; 0: now. `now`: monotonic.
    std::chrono::milliseconds wait(std::chrono::milliseconds now) const
    {
        return std::max(m_fullAt - (most - 1) * std::chrono::milliseconds(period) - now, std::chrono::milliseconds(0));
    }
    void spend(std::chrono::milliseconds now) { m_fullAt = std::max(m_fullAt, now) + period; }

private:
    std::chrono::milliseconds m_fullAt{0}; ///< when all of them are allowed again
};

} // namespace evergrant::handoff
