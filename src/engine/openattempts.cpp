// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/openattempts.h"

#include "core/errorcode.h"
#include "core/grant/phase.h"
#include "core/provider/providerrules.h"
#include "engine/grantconditions.h"
#include "engine/grantplanner.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

AttemptDecision decisionOf(const ClientConfig& config, const Verdict& verdict, const QDateTime& now)
{
    return {toWord(config.replayPolicy), verdict.error ? verdict.error->code : QString(),
            toWord(phaseOf(verdict.condition)), verdict.message, now};
}

QCoro::Task<> OpenAttempts::close(GrantSlot slot)
{
    while (!m_core.grants.at(slot).unwritten.attempts.isEmpty()) {
        const HeldGrant::Unwritten::AttemptEnd first = m_core.grants.at(slot).unwritten.attempts.first();
        GrantConditions conditions(m_core);
        const auto write = conditions.beginWrite(slot);
        const std::optional<Grant> none;
        const auto closed = co_await m_core.ports->grants.finishAttempt(first.attemptId, first.outcome, none,
                                                                        first.decision, write.settings);
        conditions.endWrite(write, closed);
        if (closed || closed.error().code == errorcode::noSuchAttempt) {
            m_core.grants.forgetUnclosed(first.attemptId);
            continue;
        }
        conditions.writeLater(closed.error());
        co_return;
    }
}

Verdict OpenAttempts::judgeInterrupted(GrantSlot slot, const Attempt& attempt)
{
    HeldGrant& held = m_core.grants.at(slot);
    const ClientConfig config = *m_core.config();
    const auto context = contextFor(m_core, slot, attempt.intendedAt);
    const Verdict verdict = held.apply(grantevent::AttemptInterrupted{}, config, context);
    m_core.log(verdict.level, verdict.eventKind, verdict.message,
               {{u"attempt"_s, attempt.attemptId.toString(QUuid::WithoutBraces)}, {u"slot"_s, toWord(slot)}});
    // Where a spare takes over it does so before anything is sent.
    held.pace().delayCallers(verdict.retryIn.value_or(std::chrono::milliseconds(0)));
    GrantPlanner(m_core).planIn(slot, verdict.retryIn);
    held.unwritten.attempts.append({attempt.attemptId, u"unknown"_s, decisionOf(config, verdict, context.now)});
    return verdict;
}

void OpenAttempts::lookForUnknown(GrantSlot slot)
{
    const HeldGrant& held = m_core.grants.at(slot);
    const auto open = m_core.ports->grants.openAttempts().value_or(QList<Attempt>());
    for (const auto& attempt : open) {
        const auto isIt = [&attempt](const auto& other) { return other.attemptId == attempt.attemptId; };
        if (attempt.connectionId == m_core.id() && held.info() && attempt.grantId == held.info()->grantId &&
            attempt.purpose != "code"_L1 && std::ranges::none_of(held.unwritten.attempts, isIt) &&
            std::ranges::none_of(m_core.stage.left.unjudged, isIt))
            m_core.stage.left.unjudged << attempt;
    }
}

QCoro::Task<std::optional<Verdict>> OpenAttempts::settleUnjudged(GrantSlot slot)
{
    std::optional<Verdict> verdict;
    const GrantInfo held = m_core.grants.at(slot).info().value_or(GrantInfo());
    const auto unjudged = m_core.stage.left.unjudged;
    for (const auto& attempt : unjudged) {
        if (attempt.grantId != held.grantId)
            continue;
        m_core.stage.left.unjudged.removeIf([&](const auto& other) { return other.attemptId == attempt.attemptId; });
        if (attempt.generation == held.generation && attempt.purpose == "refresh"_L1)
            verdict = judgeInterrupted(slot, attempt);
        else
            m_core.transaction.closer().close(attempt.attemptId, u"unknown"_s);
    }
    if (verdict)
        co_await close(slot);
    co_return verdict;
}

} // namespace evergrant
