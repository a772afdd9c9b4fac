// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phase.h"

#include "core/wordtable.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr WordTable<Phase, 8> phaseWords{{{Phase::Well, "well"_L1},
                                          {Phase::Failing, "failing"_L1},
                                          {Phase::Doubtful, "doubtful"_L1},
                                          {Phase::AtRisk, "at-risk"_L1},
                                          {Phase::Confirming, "confirming"_L1},
                                          {Phase::Misconfigured, "misconfigured"_L1},
                                          {Phase::Frozen, "frozen"_L1},
                                          {Phase::Refused, "refused"_L1}}};

constexpr WordTable<AttemptResult, 8> resultWords{{{AttemptResult::Succeeded, "succeeded"_L1},
                                                   {AttemptResult::Incomplete, "incomplete"_L1},
                                                   {AttemptResult::NotSent, "not-sent"_L1},
                                                   {AttemptResult::Patience, "patience"_L1},
                                                   {AttemptResult::ClientRefused, "client-refused"_L1},
                                                   {AttemptResult::GrantRefused, "grant-refused"_L1},
                                                   {AttemptResult::Unknown, "unknown"_L1},
                                                   {AttemptResult::Unexplained, "unexplained"_L1}}};

} // namespace

QString toWord(Phase phase)
{
    return wordFor(phaseWords, phase);
}

QString toWord(AttemptResult result)
{
    return wordFor(resultWords, result);
}

Phase phaseOf(const Condition& condition)
{
    if (condition.needsAuthorization)
        return Phase::Refused;
    if (condition.frozen)
        return Phase::Frozen;
    if (condition.misconfigured)
        return Phase::Misconfigured;
    if (condition.unknownSince.isValid())
        return condition.atRisk ? Phase::AtRisk : Phase::Doubtful;
    if (condition.refusedOnce)
        return Phase::Confirming;
    return condition.failures > 0 ? Phase::Failing : Phase::Well;
}

AttemptResult resultOf(const Outcome& outcome)
{
    struct
    {
        AttemptResult operator()(const NotSent&) const { return AttemptResult::NotSent; }
        AttemptResult operator()(const TokenReply& reply) const
        {
            if (!isBearerType(reply.tokenType))
                return AttemptResult::ClientRefused;
            return reply.accessToken.isEmpty() ? AttemptResult::Incomplete : AttemptResult::Succeeded;
        }
        AttemptResult operator()(const Unknown& unknown) const
        {
            return unknown.ifRepeated ? AttemptResult::Unexplained : AttemptResult::Unknown;
        }
        AttemptResult operator()(const Refused& refused) const
        {
            switch (refused.means) {
            case RefusalClass::Transient:
            case RefusalClass::Throttled:
                return AttemptResult::Patience;
            case RefusalClass::ClientRejected:
            case RefusalClass::RequestRejected:
                return AttemptResult::ClientRefused;
            case RefusalClass::GrantDead:
                break;
            }
            return AttemptResult::GrantRefused;
        }
    } result;
    return std::visit(result, outcome);
}

namespace {

QList<Transition> transitionsOfAnswers()
{
    using P = Phase;
    using R = AttemptResult;
    return {
        // A success ends everything else.
        {P::Well, R::Succeeded, {P::Well}},
        {P::Failing, R::Succeeded, {P::Well}},
        {P::Doubtful, R::Succeeded, {P::Well}},
        {P::AtRisk, R::Succeeded, {P::Well}},
        {P::Confirming, R::Succeeded, {P::Well}},
        {P::Misconfigured, R::Succeeded, {P::Well}},
        // A new refresh token without an access token ends every doubt, but has to be used soon.
        {P::Well, R::Incomplete, {P::Failing}},
        {P::Failing, R::Incomplete, {P::Failing}},
        {P::Doubtful, R::Incomplete, {P::Failing}},
        {P::AtRisk, R::Incomplete, {P::Failing}},
        {P::Confirming, R::Incomplete, {P::Failing}},
        {P::Misconfigured, R::Incomplete, {P::Failing}},
        // invalid_client does not spend a refresh token. An access token that is not a bearer token counts likewise.
        {P::Well, R::ClientRefused, {P::Misconfigured}},
        {P::Failing, R::ClientRefused, {P::Misconfigured}},
        {P::Doubtful, R::ClientRefused, {P::Misconfigured}},
        {P::AtRisk, R::ClientRefused, {P::Misconfigured}},
        {P::Confirming, R::ClientRefused, {P::Misconfigured}},
        {P::Misconfigured, R::ClientRefused, {P::Misconfigured}},
        // Asked once more, but not after a lost reply that explains it (deservesSecondLook() in replaypolicy.h). A
        // confirmed one of the current token leaves the one before it to try (predecessorMayHelp()).
        {P::Well, R::GrantRefused, {P::Confirming}},
        {P::Failing, R::GrantRefused, {P::Confirming}},
        {P::Doubtful, R::GrantRefused, {P::Doubtful, P::Refused}},
        {P::AtRisk, R::GrantRefused, {P::AtRisk, P::Refused}},
        {P::Confirming, R::GrantRefused, {P::Confirming, P::Refused}},
        {P::Misconfigured, R::GrantRefused, {P::Confirming, P::Doubtful, P::AtRisk, P::Refused}},
    };
}

QList<Transition> transitionsWithoutAnswer()
{
    using P = Phase;
    using R = AttemptResult;
    return {
        // What never left this machine, or was put off, changes nothing about a doubt or a refusal before.
        {P::Well, R::NotSent, {P::Failing}},
        {P::Failing, R::NotSent, {P::Failing}},
        {P::Doubtful, R::NotSent, {P::Doubtful, P::Frozen}},
        {P::AtRisk, R::NotSent, {P::AtRisk, P::Frozen}},
        {P::Confirming, R::NotSent, {P::Confirming}},
        {P::Misconfigured, R::NotSent, {P::Misconfigured, P::Frozen}},
        {P::Well, R::Patience, {P::Failing}},
        {P::Failing, R::Patience, {P::Failing}},
        {P::Doubtful, R::Patience, {P::Doubtful, P::Frozen}},
        {P::AtRisk, R::Patience, {P::AtRisk, P::Frozen}},
        {P::Confirming, R::Patience, {P::Confirming}},
        {P::Misconfigured, R::Patience, {P::Misconfigured, P::Frozen}},
        // The replay table (replaypolicy.h).
        {P::Well, R::Unknown, {P::Doubtful, P::AtRisk, P::Frozen}},
        {P::Failing, R::Unknown, {P::Doubtful, P::AtRisk, P::Frozen}},
        {P::Doubtful, R::Unknown, {P::Doubtful, P::AtRisk, P::Frozen}},
        {P::AtRisk, R::Unknown, {P::Doubtful, P::AtRisk, P::Frozen}},
        {P::Confirming, R::Unknown, {P::Doubtful, P::AtRisk, P::Frozen}},
        {P::Misconfigured, R::Unknown, {P::Misconfigured, P::Frozen}},
        // The same, until it has been repeated long enough to be believed.
        {P::Well, R::Unexplained, {P::Doubtful, P::AtRisk, P::Frozen}},
        {P::Failing, R::Unexplained, {P::Doubtful, P::AtRisk, P::Frozen}},
        {P::Doubtful, R::Unexplained, {P::Doubtful, P::AtRisk, P::Frozen, P::Misconfigured, P::Refused}},
        {P::AtRisk, R::Unexplained, {P::Doubtful, P::AtRisk, P::Frozen, P::Misconfigured, P::Refused}},
        {P::Confirming, R::Unexplained, {P::Doubtful, P::AtRisk, P::Frozen}},
        {P::Misconfigured, R::Unexplained, {P::Misconfigured, P::Frozen, P::Refused}},
    };
}

/// Refused only by answers without a reason (Condition::unconfirmed).
QList<Transition> transitionsOfUnconfirmed()
{
    using P = Phase;
    using R = AttemptResult;
    return {
        {P::Refused, R::Succeeded, {P::Well}},
        {P::Refused, R::Incomplete, {P::Failing}},
        {P::Refused, R::ClientRefused, {P::Refused, P::Misconfigured}},
        {P::Refused, R::GrantRefused, {P::Refused}},
        {P::Refused, R::NotSent, {P::Refused}},
        {P::Refused, R::Patience, {P::Refused}},
        {P::Refused, R::Unknown, {P::Refused}},
        {P::Refused, R::Unexplained, {P::Refused}},
    };
}

} // namespace

const QList<Transition>& phaseTransitions()
{
    // Frozen grants are not sent, nor are refused ones unless that is unconfirmed. What leads out of there is no
    // attempt: the spare that a grant was frozen for is lost, or a person authorizes again or forces one more try.
    static const QList<Transition> table =
        transitionsOfAnswers() + transitionsWithoutAnswer() + transitionsOfUnconfirmed();
    return table;
}

bool isLegal(Phase from, AttemptResult result, Phase to)
{
    return std::ranges::any_of(phaseTransitions(), [&](const Transition& transition) {
        return transition.from == from && transition.result == result && transition.to.contains(to);
    });
}

} // namespace evergrant
