// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The state machine of a grant under any sequence of events: a few bytes each for what happened to it and for the time
// until the next event.

#include "core/grant/phase.h"
#include "target.h"

#include <QTimeZone>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::fuzz {

namespace {

Outcome outcomeFrom(Choices& choices)
{
    constexpr std::array means{RefusalClass::Transient, RefusalClass::Throttled, RefusalClass::GrantDead,
                               RefusalClass::ClientRejected, RefusalClass::RequestRejected};
    switch (choices.choose(8)) {
    case 0:
        return TokenReply{Secret::take("at"), {}, u"Bearer"_s, {}, {}, false, {}};
    case 1:
        return NotSent{u"unreachable"_s};
    case 2:
        return Unknown{u"no answer"_s, u"timeout"_s, std::nullopt};
    case 3:
        return Unknown{u"no reason"_s, u"http-400"_s, std::nullopt,
                       choices.choose(2) == 1 ? RefusalClass::GrantDead : RefusalClass::ClientRejected};
    default:
        return Refused{means.at(static_cast<std::size_t>(choices.choose(5))), u"some_error"_s, {}, {}, {}};
    }
}

JudgeContext contextFrom(Choices& choices, const QDateTime& now)
{
    JudgeContext context{now.addSecs(-1), now, std::nullopt, 0.5};
    if (const int minutes = choices.choose(120); minutes > 0)
        context.accessTokenLeft = std::chrono::minutes(minutes);
    context.spare = static_cast<SpareFate>(choices.choose(3));
    context.lastResort = choices.choose(2) == 1;
    if (choices.choose(2) == 1)
        context.predecessorAge = std::chrono::seconds(choices.byte());
    return context;
}

/// No attempt is made with a frozen grant, nor with a refused one unless that is unconfirmed.
bool isSent(const Condition& condition)
{
    return phaseOf(condition) != Phase::Frozen && (phaseOf(condition) != Phase::Refused || condition.unconfirmed);
}

GrantEvent eventFrom(Choices& choices, const Condition& before)
{
    using namespace grantevent;
    const Error why{ErrorKind::PersonNeeded, choices.choose(2) == 1 ? u"changed-origin"_s : u"some-code"_s, {}};
    ProbeReport report;
    switch (choices.choose(18)) {
    case 0:
        return AttemptInterrupted{};
    case 1:
        return Installed{};
    case 2:
        return OriginChanged{why};
    case 3:
        return ClientUnfit{why};
    case 4:
        return AccessTokenRejected{choices.choose(2) == 1 ? GrantType::Static : GrantType::Code, why};
    case 5:
        report.result = static_cast<ProbeReport::Result>(choices.choose(6));
        return ProbeEnded{choices.choose(2) == 1 ? GrantType::Static : GrantType::Code, report};
    case 6:
        return SettingsCorrected{};
    case 7:
        return SurroundingsChanged{};
    case 8:
        return ClockSet{std::chrono::minutes(choices.choose(200) - 100)};
    case 9:
        return RetryForced{};
    case 10:
        return TakeOverBegun{};
    case 11:
        return TakeOverEnded{};
    case 12:
        if (isSent(before))
            return StoreUnavailable{
                {ErrorKind::Failed, choices.choose(2) == 1 ? u"store-busy"_s : u"store-full"_s, {}}};
        return TakeOverEnded{};
    default:
        if (isSent(before))
            return AttemptEnded{outcomeFrom(choices)};
        return Installed{};
    }
}

void checkAttempt(const Condition& before, const Outcome& outcome, const JudgeContext& context, const Verdict& verdict)
{
    const auto& after = verdict.condition;
    require(verdict.error.has_value() == (kindOf(outcome) != GrantEventKind::Succeeded), "only a success has no error");
    require(!after.frozen || context.spare == SpareFate::Unknown || before.frozen,
            "a grant is frozen for a spare only");
    require(verdict.retryIn || verdict.promoteSpare || after.needsAuthorization || !verdict.error,
            "somebody or something goes on");
}

void check(const Condition& before, const GrantEvent& event, const JudgeContext& context, const Verdict& verdict)
{
    const auto& after = verdict.condition;
    require(isLegal(phaseOf(before), kindOf(event), phaseOf(after)), "a transition is in the table");
    require(!verdict.retryIn || *verdict.retryIn >= 0ms, "nothing is planned for the past");
    require(!verdict.promoteSpare || context.spare != SpareFate::None || context.lastResort,
            "nothing takes over where nothing is");
    require(after.needsAuthorization == (phaseOf(after) == Phase::Refused), "a person is needed after a refusal only");
    require(toJson(conditionFromJson(toJson(after))) == toJson(after), "a condition survives a restart");
    if (const auto* attempt = std::get_if<grantevent::AttemptEnded>(&event))
        checkAttempt(before, attempt->outcome, context, verdict);
}

} // namespace

void tryInput(QByteArrayView input)
{
    constexpr std::array policies{"unknown"_L1,         "never-rotates"_L1,
                                  "old-stays-valid"_L1, "until-successor-used"_L1,
                                  "window:30"_L1,       "window:30,then:revokes-family"_L1,
                                  "revokes-family"_L1};
    Choices choices(input);
    ClientConfig config;
    config.providerName = u"Acme"_s;
    config.replayPolicy = replayPolicyFromWord(policies.at(static_cast<std::size_t>(choices.choose(7)))).value();
    QDateTime now(QDate(2026, 9, 3), QTime(12, 0), QTimeZone::utc());
    Condition condition;
    while (!choices.atEnd()) {
        now = now.addSecs(qint64(choices.byte()) * choices.byte());
        const auto event = eventFrom(choices, condition);
        const auto context = contextFrom(choices, now);
        const auto verdict = apply(condition, event, config, context);
        check(condition, event, context, verdict);
        condition = verdict.condition;
    }
}

} // namespace evergrant::fuzz
