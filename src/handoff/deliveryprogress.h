// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliverystate.h"
#include "handoff/target.h"

namespace evergrant::handoff {

/// How far one target is: what it got last, and what keeps it from the newest token. Values and rules only.
class DeliveryProgress
{
public:
    DeliveryProgress(TargetKind kind, DeliveryRecord last)
        : m_last(std::move(last))
        , m_asked(isAsked(kind))
    {
    }

    /// A token set was stored or loaded. Returns whether it is to be delivered; false: the target has it.
    bool noteNewest(const TokenSetId& newest);
    /// A person wants it delivered, or what kept it from arriving may be over.
    void noteWanted() { m_due = true; }
    /// The connection has no token that could be delivered.
    void noteNothing();
    /// A try begins; false: this token set is older than what was delivered, and must not be sent.
    bool begin(const TokenSetId& tokenSet);
    /// Returns whether a failure was told that is over now.
    bool noteDelivered(const TokenSetId& tokenSet, const Delivered& delivered, const QDateTime& now);
    void noteErased(); ///< what was delivered is not there any more
    /// Returns whether this failure is to be told: once, until a delivery arrives.
    bool noteFailed(const DeliveryFailure& failure);

    bool isDue() const { return m_due && hasToken(); } ///< a try is to begin
    bool hasToken() const { return m_newest.has_value(); }
    /// The target has asked to come later; nothing but the end of pause() ends that.
    bool isToldToWait() const;
    bool isFailing() const { return m_failure.has_value(); }
    std::chrono::milliseconds pause(double jitter) const; ///< after the failure
    const DeliveryRecord& last() const { return m_last; }
    const std::optional<DeliveryFailure>& failure() const { return m_failure; }
    void describeIn(DeliveryFacts& facts) const;

private:
    DeliveryRecord m_last;
    bool m_asked; ///< see isAsked(): until the first delivery of this process it has nothing
    bool m_due = false;
    std::optional<TokenSetId> m_newest; ///< of the connection; empty: it has none that could be delivered
    bool m_told = false;
    int m_failures = 0;                       ///< in a row
    std::optional<DeliveryFailure> m_failure; ///< of the last try
    QString m_changedByOthers;                ///< found at the last delivery
};

} // namespace evergrant::handoff
