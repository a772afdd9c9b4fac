// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokenlife.h"

namespace evergrant {

/// A token set as the worker holds it, and how long it lives. What came in while this worker runs is measured on the
/// monotonic clock.
class HeldTokens
{
public:
    using Milliseconds = std::optional<std::chrono::milliseconds>;

    HeldTokens(Clock& clock, double jitter);

    const std::optional<GrantInfo>& info() const { return m_info; }
    bool isOpen() const { return m_open.has_value(); } ///< the tokens are here, too, not only what info() shows
    const TokenSet& tokenSet() const { return m_open->tokens; } ///< while isOpen(), like grant()
    Grant grant() const { return {*m_info, m_open->tokens, m_open->clientSecret}; }
    const TokenLife& life() const { return m_life; }
    double jitter() const { return m_jitter; } ///< in [0, 1), another one for each token set

    void show(const std::optional<GrantInfo>& info) { m_info = info; } ///< what is known without a key
    /// It has just come in, or was opened in the store (`fromStore`), where an earlier worker has put it.
    void set(const Grant& grant, bool fromStore, double jitter);
    void amend(const Grant& grant); ///< more is known about the same token set
    void clear();
    /// Whether an API refuses this access token; false: it is not the one in hand, or that is known already.
    bool markRejected(const Secret& accessToken);
    void markAccepted();

    /// The wall clock was set by `jump` (positive: forward). Only what is shown in wall-clock time changes. How old a
    /// token set from the store is only the wall clock can tell, so it ages when the clock goes forward, and does not
    /// get younger when it goes back.
    void onClockChanged(std::chrono::milliseconds jump);

    bool isUsable() const;
    /// An access token is here that is good for so long; not beyond what is known of its end.
    bool isGoodFor(std::chrono::milliseconds duration) const;
    /// Life left in the access token, for weighing it against a replay; empty: there is none, or it is over.
    Milliseconds left() const;
    /// Until the moment that a refresh policy has chosen. Counted from when the token set came into our hands: the wall
    /// clock is believed only once. 0 if the token set is from the store and from the future: then one of the two
    /// clocks was wrong, and nobody knows how old it is.
    std::chrono::milliseconds until(const QDateTime& due) const;

private:
    /// What a Grant has beside its info.
    struct Open
    {
        TokenSet tokens;
        Secret clientSecret;
    };
    struct Moment
    {
        QDateTime wall;
        std::chrono::milliseconds monotonic{0};
    };

    Clock* m_clock;
    std::optional<GrantInfo> m_info;
    std::optional<Open> m_open;
    TokenLife m_life;
    Moment m_takenAt; ///< when the tokens came into our hands
    bool m_fromStore = false;
    double m_jitter;
};

} // namespace evergrant
