// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/phase.h"

#include "core/text/wordtable.h"
#include <algorithm>
#include <array>

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

using Kind = GrantEventKind;

constexpr std::array allPhases{Phase::Well,       Phase::Failing,       Phase::Doubtful, Phase::AtRisk,
                               Phase::Confirming, Phase::Misconfigured, Phase::Frozen,   Phase::Refused};

constexpr WordTable<Kind, 23> kindWords{{{Kind::Succeeded, "succeeded"_L1},
                                         {Kind::Incomplete, "incomplete"_L1},
                                         {Kind::NotSent, "not-sent"_L1},
                                         {Kind::ProviderBusy, "provider-busy"_L1},
                                         {Kind::ClientRefused, "client-refused"_L1},
                                         {Kind::GrantRefused, "grant-refused"_L1},
                                         {Kind::Unknown, "unknown"_L1},
                                         {Kind::Unexplained, "unexplained"_L1},
                                         {Kind::Interrupted, "interrupted"_L1},
                                         {Kind::StoreUnavailable, "store-unavailable"_L1},
                                         {Kind::Installed, "installed"_L1},
                                         {Kind::OriginChanged, "origin-changed"_L1},
                                         {Kind::ClientUnfit, "client-unfit"_L1},
                                         {Kind::AccessTokenRejected, "access-token-rejected"_L1},
                                         {Kind::ProbeWorked, "probe-worked"_L1},
                                         {Kind::ProbeRefused, "probe-refused"_L1},
                                         {Kind::ProbeSilent, "probe-silent"_L1},
                                         {Kind::SettingsCorrected, "settings-corrected"_L1},
                                         {Kind::SurroundingsChanged, "surroundings-changed"_L1},
                                         {Kind::ClockSet, "clock-set"_L1},
                                         {Kind::RetryForced, "retry-forced"_L1},
                                         {Kind::TakeOverBegun, "take-over-begun"_L1},
                                         {Kind::TakeOverEnded, "take-over-ended"_L1}}};

} // namespace

QString toWord(Phase phase)
{
    return wordFor(phaseWords, phase);
}

QString toWord(GrantEventKind kind)
{
    return wordFor(kindWords, kind);
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

GrantEventKind kindOf(const Outcome& outcome)
{
    struct
    {
        GrantEventKind operator()(const NotSent&) const { return GrantEventKind::NotSent; }
        GrantEventKind operator()(const TokenReply& reply) const
        {
            if (!isBearerType(reply.tokenType))
                return GrantEventKind::ClientRefused;
            return reply.accessToken.isEmpty() ? GrantEventKind::Incomplete : GrantEventKind::Succeeded;
        }
        GrantEventKind operator()(const Unknown& unknown) const
        {
            return unknown.ifRepeated ? GrantEventKind::Unexplained : GrantEventKind::Unknown;
        }
        GrantEventKind operator()(const Refused& refused) const
        {
            switch (refused.means) {
            case RefusalClass::Transient:
            case RefusalClass::Throttled:
                return GrantEventKind::ProviderBusy;
            case RefusalClass::ClientRejected:
            case RefusalClass::RequestRejected:
                return GrantEventKind::ClientRefused;
            case RefusalClass::GrantDead:
                break;
            }
            return GrantEventKind::GrantRefused;
        }
    } kind;
    return std::visit(kind, outcome);
}

GrantEventKind kindOf(const GrantEvent& event)
{
    using namespace grantevent;
    struct
    {
        Kind operator()(const AttemptEnded& ended) const { return kindOf(ended.outcome); }
        Kind operator()(const AttemptInterrupted&) const { return Kind::Interrupted; }
        Kind operator()(const StoreUnavailable&) const { return Kind::StoreUnavailable; }
        Kind operator()(const Installed&) const { return Kind::Installed; }
        Kind operator()(const OriginChanged&) const { return Kind::OriginChanged; }
        Kind operator()(const ClientUnfit&) const { return Kind::ClientUnfit; }
        Kind operator()(const AccessTokenRejected&) const { return Kind::AccessTokenRejected; }
        Kind operator()(const ProbeEnded& probe) const
        {
            if (probe.report.result == ProbeReport::Result::Works)
                return Kind::ProbeWorked;
            return probe.report.result == ProbeReport::Result::Refused ? Kind::ProbeRefused : Kind::ProbeSilent;
        }
        Kind operator()(const SettingsCorrected&) const { return Kind::SettingsCorrected; }
        Kind operator()(const SurroundingsChanged&) const { return Kind::SurroundingsChanged; }
        Kind operator()(const ClockSet&) const { return Kind::ClockSet; }
        Kind operator()(const RetryForced&) const { return Kind::RetryForced; }
        Kind operator()(const TakeOverBegun&) const { return Kind::TakeOverBegun; }
        Kind operator()(const TakeOverEnded&) const { return Kind::TakeOverEnded; }
    } kind;
    return std::visit(kind, event);
}

namespace {

QList<PhaseTransition> transitionsOfAnswers()
{
    using P = Phase;
    using R = GrantEventKind;
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

QList<PhaseTransition> transitionsWithoutAnswer()
{
    using P = Phase;
    using R = GrantEventKind;
    return {
        // What never left this machine, or was put off, changes nothing about a doubt or a refusal before.
        {P::Well, R::NotSent, {P::Failing}},
        {P::Failing, R::NotSent, {P::Failing}},
        {P::Doubtful, R::NotSent, {P::Doubtful, P::Frozen}},
        {P::AtRisk, R::NotSent, {P::AtRisk, P::Frozen}},
        {P::Confirming, R::NotSent, {P::Confirming}},
        {P::Misconfigured, R::NotSent, {P::Misconfigured, P::Frozen}},
        {P::Well, R::ProviderBusy, {P::Failing}},
        {P::Failing, R::ProviderBusy, {P::Failing}},
        {P::Doubtful, R::ProviderBusy, {P::Doubtful, P::Frozen}},
        {P::AtRisk, R::ProviderBusy, {P::AtRisk, P::Frozen}},
        {P::Confirming, R::ProviderBusy, {P::Confirming}},
        {P::Misconfigured, R::ProviderBusy, {P::Misconfigured, P::Frozen}},
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
QList<PhaseTransition> transitionsOfUnconfirmed()
{
    using P = Phase;
    using R = GrantEventKind;
    return {
        {P::Refused, R::Succeeded, {P::Well}},
        {P::Refused, R::Incomplete, {P::Failing}},
        {P::Refused, R::ClientRefused, {P::Refused, P::Misconfigured}},
        {P::Refused, R::GrantRefused, {P::Refused}},
        {P::Refused, R::NotSent, {P::Refused}},
        {P::Refused, R::ProviderBusy, {P::Refused}},
        {P::Refused, R::Unknown, {P::Refused}},
        {P::Refused, R::Unexplained, {P::Refused}},
    };
}

QList<PhaseTransition> toItself(GrantEventKind event)
{
    QList<PhaseTransition> rows;
    for (const auto phase : allPhases)
        rows.append({phase, event, {phase}});
    return rows;
}

QList<PhaseTransition> always(GrantEventKind event, Phase to)
{
    QList<PhaseTransition> rows;
    for (const auto phase : allPhases)
        rows.append({phase, event, {to}});
    return rows;
}

/// A frozen grant that was sent before its condition could be stored; and one whose journal is not to be had.
QList<PhaseTransition> transitionsWithoutAttempt()
{
    using P = Phase;
    using R = GrantEventKind;
    return {
        {P::Well, R::Interrupted, {P::Doubtful, P::AtRisk, P::Frozen}},
        {P::Failing, R::Interrupted, {P::Doubtful, P::AtRisk, P::Frozen}},
        {P::Doubtful, R::Interrupted, {P::Doubtful, P::AtRisk, P::Frozen}},
        {P::AtRisk, R::Interrupted, {P::Doubtful, P::AtRisk, P::Frozen}},
        {P::Confirming, R::Interrupted, {P::Doubtful, P::AtRisk, P::Frozen}},
        {P::Misconfigured, R::Interrupted, {P::Misconfigured, P::Frozen}},
        {P::Frozen, R::Interrupted, {P::Frozen, P::Doubtful, P::AtRisk, P::Misconfigured}},
        {P::Refused, R::Interrupted, {P::Refused}},
        {P::Well, R::StoreUnavailable, {P::Failing}},
        {P::Failing, R::StoreUnavailable, {P::Failing}},
        {P::Doubtful, R::StoreUnavailable, {P::Doubtful, P::Frozen}},
        {P::AtRisk, R::StoreUnavailable, {P::AtRisk, P::Frozen}},
        {P::Confirming, R::StoreUnavailable, {P::Confirming}},
        {P::Misconfigured, R::StoreUnavailable, {P::Misconfigured, P::Frozen}},
        {P::Refused, R::StoreUnavailable, {P::Refused}},
    };
}

/// What is known before anything is sent, and what an access token tells that cannot be renewed.
QList<PhaseTransition> transitionsOfObstacles()
{
    using P = Phase;
    using R = GrantEventKind;
    QList<PhaseTransition> rows{
        {P::Frozen, R::ClientUnfit, {P::Frozen}},
        {P::Refused, R::ClientUnfit, {P::Refused}},
        {P::Frozen, R::AccessTokenRejected, {P::Frozen, P::Refused}},
        {P::Refused, R::AccessTokenRejected, {P::Refused}},
        {P::Well, R::ProbeRefused, {P::Confirming}},
        {P::Failing, R::ProbeRefused, {P::Confirming}},
        {P::Doubtful, R::ProbeRefused, {P::Doubtful, P::Misconfigured, P::Refused}},
        {P::AtRisk, R::ProbeRefused, {P::AtRisk, P::Misconfigured, P::Refused}},
        {P::Confirming, R::ProbeRefused, {P::Misconfigured, P::Refused}},
        {P::Misconfigured, R::ProbeRefused, {P::Misconfigured, P::Refused}},
        {P::Frozen, R::ProbeRefused, {P::Frozen, P::Refused}},
        {P::Refused, R::ProbeRefused, {P::Refused}},
    };
    for (const auto phase : {P::Well, P::Failing, P::Doubtful, P::AtRisk, P::Confirming, P::Misconfigured}) {
        rows.append({phase, R::ClientUnfit, {P::Misconfigured}});
        rows.append({phase, R::AccessTokenRejected, {P::Misconfigured, P::Refused}});
    }
    return rows + always(R::OriginChanged, P::Refused) + always(R::ProbeWorked, P::Well) + toItself(R::ProbeSilent);
}

/// What a person or the machine has changed, and what another grant of the connection does.
QList<PhaseTransition> transitionsOfChanges()
{
    using P = Phase;
    using R = GrantEventKind;
    QList<PhaseTransition> rows{
        {P::Misconfigured, R::SettingsCorrected, {P::Failing, P::Doubtful, P::AtRisk, P::Confirming}},
        // Where the refusal is unconfirmed, or the token endpoint was at another origin.
        {P::Refused, R::SettingsCorrected, {P::Refused, P::Failing, P::Doubtful, P::AtRisk, P::Confirming, P::Frozen}},
        {P::Refused, R::RetryForced, {P::Confirming, P::Doubtful, P::AtRisk, P::Misconfigured, P::Frozen}},
        {P::Refused, R::TakeOverBegun, {P::Refused}},
        {P::Frozen, R::TakeOverEnded, {P::Well, P::Failing, P::Doubtful, P::AtRisk, P::Confirming, P::Misconfigured}},
        {P::Refused, R::TakeOverEnded, {P::Refused}},
    };
    for (const auto phase : allPhases) {
        if (phase != P::Misconfigured && phase != P::Refused)
            rows.append({phase, R::SettingsCorrected, {phase}});
        if (phase != P::Refused)
            rows.append({phase, R::RetryForced, {phase}});
        if (phase != P::Refused)
            rows.append({phase, R::TakeOverBegun, {P::Frozen}});
        if (phase != P::Refused && phase != P::Frozen)
            rows.append({phase, R::TakeOverEnded, {phase}});
    }
    return rows + always(R::Installed, P::Well) + toItself(R::SurroundingsChanged) + toItself(R::ClockSet);
}

} // namespace

const QList<PhaseTransition>& phaseTransitions()
{
    // No attempt is made with a frozen grant, nor with a refused one unless that is unconfirmed.
    static const QList<PhaseTransition> table = transitionsOfAnswers() + transitionsWithoutAnswer() +
                                                transitionsOfUnconfirmed() + transitionsWithoutAttempt() +
                                                transitionsOfObstacles() + transitionsOfChanges();
    return table;
}

bool isLegal(Phase from, GrantEventKind event, Phase to)
{
    return std::ranges::any_of(phaseTransitions(), [&](const PhaseTransition& transition) {
        return transition.from == from && transition.event == event && transition.to.contains(to);
    });
}

} // namespace evergrant
