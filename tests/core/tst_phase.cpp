// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/phase.h"
#include "core/utc.h"

#include <QSet>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 9, 3), QTime(12, 0), utcZone);

constexpr std::array allPhases{Phase::Well,       Phase::Failing,       Phase::Doubtful, Phase::AtRisk,
                               Phase::Confirming, Phase::Misconfigured, Phase::Frozen,   Phase::Refused};

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

} // namespace

class TestPhase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyJudgementIsInTheTable();
    void everyRowIsReached();
    void aPersonIsCalledOnlyWithoutASpare();
    void noDangerousReplay();
    void rowsAreUnique();
};

void TestPhase::everyJudgementIsInTheTable()
{
    int judgements = 0;
    forEveryJudgement(
        [&](const Condition& before, const Outcome& outcome, const ClientConfig& config, const JudgeContext& context) {
            const auto verdict = judge(before, outcome, config, context);
            const auto from = phaseOf(before), to = phaseOf(verdict.condition);
            if (!isLegal(from, resultOf(outcome), to))
                QFAIL(qPrintable(u"%1, %2 -> %3 with %4"_s.arg(toWord(from), toWord(resultOf(outcome)), toWord(to),
                                                               toWord(config.replayPolicy))));
            ++judgements;
        });
    QVERIFY(judgements > 100000);
}

void TestPhase::everyRowIsReached()
{
    QSet<QString> reached;
    const auto name = [](Phase from, AttemptResult result, Phase to) {
        return u"%1, %2 -> %3"_s.arg(toWord(from), toWord(result), toWord(to));
    };
    forEveryJudgement([&](const Condition& before, const Outcome& outcome, const ClientConfig& config,
                          const JudgeContext& context) {
        reached << name(phaseOf(before), resultOf(outcome), phaseOf(judge(before, outcome, config, context).condition));
    });
    for (const auto& transition : phaseTransitions())
        for (const auto to : transition.to)
            QVERIFY2(reached.contains(name(transition.from, transition.result, to)),
                     qPrintable(name(transition.from, transition.result, to)));
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
            if (verdict.condition.unknownSince.isValid() && resultOf(outcome) != AttemptResult::ClientRefused &&
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
        const QString row = toWord(transition.from) + u' ' + toWord(transition.result);
        QVERIFY2(!seen.contains(row), qPrintable(row));
        seen << row;
        QVERIFY(!transition.to.isEmpty());
    }
    // Every phase that is sent, with every result.
    QCOMPARE(seen.size(), (allPhases.size() - 1) * 8);
}

EVERGRANT_TEST(TestPhase)
#include "tst_phase.moc"
