// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/grant/phase.h"
#include "core/text/utc.h"

#include <QSet>
#include <QTest>
#include <set>
#include <tuple>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 9, 3), QTime(12, 0), utcZone);

/// Everything that judge() may be asked about an attempt that was really made.
template <typename Visit>
void forEveryJudgement(const Visit& visit)
{
    QList<Condition> befores;
    for (int bits = 0; bits < 16; ++bits) {
        Condition condition;
        condition.refusedOnce = (bits & 1) != 0;
        condition.misconfigured = (bits & 2) != 0;
        condition.failures = (bits & 4) != 0 ? 2 : 0;
        befores << condition;
        if (condition.refusedOnce) {
            condition.predecessor = Predecessor::InUse;
            befores << condition;
            condition.predecessor = Predecessor::Untried;
        }
        for (const int replays : {0, 1, 4, 5, 9}) {
            for (const int since : {5, 40, 4000}) {
                condition.unknownSince = noon.addSecs(-since);
                condition.replays = replays;
                condition.atRisk = (bits & 8) != 0;
                condition.unexplained = since > 1000 ? 2 : 0;
                condition.unexplainedSince = condition.unexplained > 0 ? condition.unknownSince : QDateTime();
                befores << condition;
            }
        }
    }
    Condition unconfirmed;
    unconfirmed.needsAuthorization = unconfirmed.unconfirmed = true;
    unconfirmed.unknownSince = unconfirmed.unexplainedSince = noon.addSecs(-4000);
    unconfirmed.unexplained = 3;
    befores << unconfirmed;
    unconfirmed.refusedOnce = true;
    befores << unconfirmed;
    QList<Outcome> outcomes{NotSent{},
                            Unknown{u"lost"_s, u"timeout"_s, {}},
                            Unknown{u"answered"_s, u"http-400"_s, {}, RefusalClass::GrantDead},
                            Unknown{u"answered"_s, u"http-401"_s, {}, RefusalClass::ClientRejected},
                            TokenReply{Secret::take("at"), {}, u"Bearer"_s, {}, {}, false, {}},
                            TokenReply{Secret::take("at"), Secret::take("rt"), u"mac"_s, {}, {}, false, {}},
                            TokenReply{{}, Secret::take("rt"), u"Bearer"_s, {}, {}, false, {}}};
    for (const auto means : {RefusalClass::Transient, RefusalClass::Throttled, RefusalClass::GrantDead,
                             RefusalClass::ClientRejected, RefusalClass::RequestRejected})
        outcomes << Refused{means, u"some_error"_s, {}, {}};
    const std::array policies{"unknown"_L1,         "never-rotates"_L1,
                              "old-stays-valid"_L1, "until-successor-used"_L1,
                              "window:30"_L1,       "window:30,then:revokes-family"_L1,
                              "revokes-family"_L1};
    const std::array<std::optional<std::chrono::milliseconds>, 3> lives{std::nullopt, 200s, 3600s};
    for (const auto& policy : policies) {
        ClientConfig config;
        config.replayPolicy = replayPolicyFromWord(policy).value();
        for (const auto& left : lives)
            for (const auto spare : {SpareFate::None, SpareFate::Own, SpareFate::Unknown})
                for (const bool lastResort : {false, true})
                    for (const auto& before : std::as_const(befores))
                        for (const auto& outcome : std::as_const(outcomes)) {
                            JudgeContext context{noon, noon, left, 0.5, spare, lastResort};
                            // Kept by many of them, and missing for the others.
                            if (before.replays % 4 == 0)
                                context.predecessorAge = 10s;
                            visit(before, outcome, config, context);
                        }
    }
}

/// Every condition that the fields of Condition can make, as far as phases can tell them apart.
QList<Condition> allConditions()
{
    QList<Condition> conditions;
    for (int bits = 0; bits < 256; ++bits) {
        const auto has = [bits](int bit) { return (bits & (1 << bit)) != 0; };
        Condition condition;
        condition.needsAuthorization = has(0);
        condition.unconfirmed = has(0) && has(1);
        condition.refusedOnce = has(2);
        condition.misconfigured = has(3);
        condition.failures = has(4) ? 2 : 0;
        condition.unknownSince = has(5) ? noon.addSecs(-40) : QDateTime();
        condition.replays = has(5) ? 3 : 0;
        condition.atRisk = has(5) && has(6);
        condition.frozen = has(7);
        conditions << condition;
        condition.lastError = LastError{u"client"_s, u"changed-origin"_s, {}, noon};
        conditions << condition;
        condition.lastError->code = u"changed-registration"_s;
        conditions << condition;
    }
    return conditions;
}

/// Everything but attempts that can happen to a grant.
QList<GrantEvent> otherEvents()
{
    using namespace grantevent;
    const Error why{ErrorKind::PersonNeeded, u"some-code"_s, u"Some reason."_s};
    QList<GrantEvent> events{AttemptInterrupted{},
                             StoreUnavailable{{ErrorKind::Temporary, u"store-busy"_s, {}}},
                             StoreUnavailable{{ErrorKind::Failed, u"store-full"_s, {}}},
                             Installed{},
                             OriginChanged{why},
                             ClientUnfit{why},
                             SettingsCorrected{},
                             SurroundingsChanged{},
                             ClockSet{1h},
                             ClockSet{-1h},
                             RetryForced{},
                             TakeOverBegun{},
                             TakeOverEnded{}};
    for (const auto type : {GrantType::Static, GrantType::Code}) {
        events << AccessTokenRejected{type, why};
        for (const auto result : {ProbeReport::Result::Works, ProbeReport::Result::Refused,
                                  ProbeReport::Result::Unreachable, ProbeReport::Result::NotThere}) {
            ProbeReport report;
            report.result = result;
            events << ProbeEnded{type, report};
        }
    }
    return events;
}

/// No attempt is made with a frozen grant, so its journal is not asked for either.
bool canHappen(const Condition& before, const GrantEvent& event)
{
    return kindOf(event) != GrantEventKind::StoreUnavailable ||
           !(before.frozen || (before.needsAuthorization && !before.unconfirmed));
}

/// The same for everything that can happen to a grant.
template <typename Visit>
void forEveryTransition(const Visit& visit)
{
    forEveryJudgement(
        [&](const Condition& before, const Outcome& outcome, const ClientConfig& config, const JudgeContext& context) {
            visit(before, grantevent::AttemptEnded{outcome}, config, context);
        });
    const auto conditions = allConditions();
    const auto events = otherEvents();
    for (const auto& policy : {"unknown"_L1, "old-stays-valid"_L1, "revokes-family"_L1}) {
        ClientConfig config;
        config.replayPolicy = replayPolicyFromWord(policy).value();
        for (const std::optional<std::chrono::milliseconds> left : {std::optional<std::chrono::milliseconds>(), {1h}})
            for (const auto spare : {SpareFate::None, SpareFate::Own, SpareFate::Unknown})
                for (const auto& before : conditions)
                    for (const auto& event : events)
                        if (canHappen(before, event))
                            visit(before, event, config, JudgeContext{noon, noon, left, 0.5, spare});
    }
}

} // namespace

class TestPhase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTransitionIsInTheTable();
    void everyRowIsReached();
    void changesCallNobody();
    void aPersonIsCalledOnlyWithoutASpare();
    void noDangerousReplay();
    void rowsAreUnique();
};

void TestPhase::everyTransitionIsInTheTable()
{
    int transitions = 0;
    forEveryTransition(
        [&](const Condition& before, const GrantEvent& event, const ClientConfig& config, const JudgeContext& context) {
            const auto verdict = apply(before, event, config, context);
            const auto from = phaseOf(before), to = phaseOf(verdict.condition);
            if (!isLegal(from, kindOf(event), to))
                QFAIL(qPrintable(u"%1, %2 -> %3 with %4"_s.arg(toWord(from), toWord(kindOf(event)), toWord(to),
                                                               toWord(config.replayPolicy))));
            ++transitions;
        });
    QVERIFY(transitions > 200000);
}

void TestPhase::everyRowIsReached()
{
    const auto name = [](Phase from, GrantEventKind event, Phase to) {
        return u"%1, %2 -> %3"_s.arg(toWord(from), toWord(event), toWord(to));
    };
    std::set<std::tuple<Phase, GrantEventKind, Phase>> seen;
    forEveryTransition(
        [&](const Condition& before, const GrantEvent& event, const ClientConfig& config, const JudgeContext& context) {
            seen.insert({phaseOf(before), kindOf(event), phaseOf(apply(before, event, config, context).condition)});
        });
    for (const auto& transition : phaseTransitions())
        for (const auto to : transition.to)
            QVERIFY2(seen.contains({transition.from, transition.event, to}),
                     qPrintable(name(transition.from, transition.event, to)));
}

/// What a person or the machine changes is never worse than what was before.
void TestPhase::changesCallNobody()
{
    using namespace grantevent;
    for (const auto& before : allConditions())
        for (const GrantEvent& event : QList<GrantEvent>{SettingsCorrected{}, SurroundingsChanged{}, ClockSet{-1h},
                                                         RetryForced{}, TakeOverBegun{}, TakeOverEnded{}}) {
            const auto after = apply(before, event, {}, JudgeContext{noon, noon, std::nullopt}).condition;
            QVERIFY(before.needsAuthorization || !after.needsAuthorization);
            QVERIFY(before.misconfigured || !after.misconfigured);
            QCOMPARE(after.unknownSince.isValid(), before.unknownSince.isValid());
            QCOMPARE(after.replays, before.replays);
        }
}

void TestPhase::aPersonIsCalledOnlyWithoutASpare()
{
    forEveryJudgement(
        [&](const Condition& before, const Outcome& outcome, const ClientConfig& config, const JudgeContext& context) {
            const auto verdict = judge(before, outcome, config, context);
            const bool another = context.spare != SpareFate::None || context.lastResort;
            if (phaseOf(verdict.condition) != Phase::Refused)
                return;
            QCOMPARE(verdict.promoteSpare, another);
            QCOMPARE(verdict.error->kind == ErrorKind::PersonNeeded, !another);
        });
}

/// While a spare of unknown fate stands ready, a token that may be spent is never sent again where that could revoke
/// both.
void TestPhase::noDangerousReplay()
{
    forEveryJudgement(
        [&](const Condition& before, const Outcome& outcome, const ClientConfig& config, const JudgeContext& context) {
            const bool revokes = config.replayPolicy.kind == ReplayPolicy::Kind::RevokesFamily ||
                                 config.replayPolicy.kind == ReplayPolicy::Kind::Unknown;
            if (!revokes || context.spare != SpareFate::Unknown || before.misconfigured)
                return;
            const auto verdict = judge(before, outcome, config, context);
            if (verdict.condition.unknownSince.isValid() && kindOf(outcome) != GrantEventKind::ClientRefused &&
                !verdict.condition.needsAuthorization) {
                QVERIFY(verdict.promoteSpare);
                QVERIFY(verdict.condition.frozen);
            }
        });
}

void TestPhase::rowsAreUnique()
{
    QSet<QString> seen;
    for (const auto& transition : phaseTransitions()) {
        const QString row = toWord(transition.from) + u' ' + toWord(transition.event);
        QVERIFY2(!seen.contains(row), qPrintable(row));
        seen << row;
        QVERIFY(!transition.to.isEmpty());
    }
    // Every phase with every event; a frozen grant is not sent.
    constexpr int phases = 8, events = 23, attempts = 8, storeUnavailable = 1;
    QCOMPARE(seen.size(), phases * events - attempts - storeUnavailable);
}

EVERGRANT_TEST(TestPhase)
#include "tst_phase.moc"
