// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/deliveryprogress.h"

#include <utility>

namespace evergrant::handoff {

bool DeliveryProgress::noteNewest(const TokenSetId& newest)
{
    m_newest = newest;
    m_due = newest != m_last.tokenSet || m_asked || m_failure;
    return m_due;
}

bool DeliveryProgress::isToldToWait() const
{
    return m_failure && (m_failure->retryAfter || !newTokenEndsPause(m_failure->kind));
}

void DeliveryProgress::noteNothing()
{
    m_newest.reset();
    m_due = true;
}

bool DeliveryProgress::begin(const TokenSetId& tokenSet)
{
    const TokenSetId& last = m_last.tokenSet;
    const bool isOlder = tokenSet.grantId == last.grantId && tokenSet.generation < last.generation;
    m_newest = isOlder ? last : tokenSet;
    m_due = false; // a newer one that comes meanwhile sets it again
    return !isOlder;
}

bool DeliveryProgress::noteDelivered(const TokenSetId& tokenSet, const Delivered& delivered, const QDateTime& now)
{
    m_last = {tokenSet, delivered.version, now};
    m_asked = false;
    m_failure.reset();
    m_failures = 0;
    m_changedByOthers = delivered.changedByOthers;
    return std::exchange(m_told, false);
}

void DeliveryProgress::noteErased()
{
    m_last = {};
    m_due = true;
}

bool DeliveryProgress::noteFailed(const DeliveryFailure& failure)
{
    m_due = true;
    m_failure = failure;
    ++m_failures;
    if (m_told || !isWorthTelling(failure.kind, m_failures))
        return false;
    m_told = true;
    return true;
}

std::chrono::milliseconds DeliveryProgress::pause(double jitter) const
{
    return m_failure ? deliveryPause(m_failure->kind, m_failures, m_failure->retryAfter, jitter)
                     : std::chrono::milliseconds(0);
}

void DeliveryProgress::describeIn(DeliveryFacts& facts) const
{
    facts.hasToken = hasToken();
    facts.isNewest = m_last.isThere() && !m_asked && m_newest == m_last.tokenSet;
    facts.last = m_last;
    facts.changedByOthers = m_changedByOthers;
    if (m_failure) {
        facts.failure = m_failure->error.message;
        facts.remedy = m_failure->remedy;
    }
}

} // namespace evergrant::handoff
