// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include <optional>
#include <utility>

namespace evergrant::handoff {

/// What a kind that is asked hands out: the content that was delivered last, as long as its token works.
class OfferedContent
{
public:
    /// `clock` outlives this.
    explicit OfferedContent(Clock& clock)
        : m_clock(clock)
    {
    }

    /// `expiresAt`: UTC; empty: never, or not known.
    void set(Secret content, std::optional<QDateTime> expiresAt)
    {
        m_content = std::move(content);
        m_expiresAt = std::move(expiresAt);
    }
    void clear() { set({}, {}); }
    /// Empty: there is none, or its token has ended. Kept nevertheless, because a clock that was wrong may be set back.
    Secret current() const { return m_expiresAt && *m_expiresAt <= m_clock.now() ? Secret() : m_content; }

private:
    Clock& m_clock;
    Secret m_content;
    std::optional<QDateTime> m_expiresAt;
};

} // namespace evergrant::handoff
