// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/condition.h"
#include "core/text/utc.h"

/// Conditions in few words, and what comes of attempts, for tables of tests.
namespace evergrant::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Seconds = std::optional<std::chrono::seconds>;

inline const QDateTime noon(QDate(2026, 9, 3), QTime(12, 0), utcZone);

inline ClientConfig config(const QString& policy = u"unknown"_s)
{
    ClientConfig config;
    config.providerName = u"Acme"_s;
    config.replayPolicy = replayPolicyFromWord(policy).value();
    return config;
}

inline JudgeContext context(Seconds left = 1h, double jitter = 0)
{
    return {noon.addSecs(-2), noon, left, jitter};
}

inline Outcome refused(RefusalClass means, Seconds retryAfter = {})
{
    return Refused{means, u"invalid_grant"_s, u"Token expired"_s, retryAfter};
}

inline Outcome unknown(Seconds retryAfter = {})
{
    return Unknown{u"no answer came"_s, u"timeout"_s, retryAfter};
}

inline Outcome unexplained(RefusalClass means = RefusalClass::GrantDead)
{
    return Unknown{u"Acme answered 400 without a reason."_s, u"http-400"_s, {}, means};
}

inline Outcome renewed(const char* accessToken = "at", const QString& type = u"Bearer"_s)
{
    TokenReply reply;
    reply.accessToken = Secret::take(accessToken);
    reply.refreshToken = Secret::take("rt");
    reply.tokenType = type;
    return reply;
}

/// As short as a row can be: "needs once misconfigured failures=2 unknown replays=1 risk".
inline QString told(const Condition& condition)
{
    QStringList words;
    if (condition.needsAuthorization)
        words << u"needs"_s;
    if (condition.refusedOnce)
        words << u"once"_s;
    if (condition.misconfigured)
        words << u"misconfigured"_s;
    if (condition.failures > 0)
        words << u"failures=%1"_s.arg(condition.failures);
    if (condition.unknownSince.isValid())
        words << u"unknown=%1"_s.arg(condition.replays);
    if (condition.unexplained > 0)
        words << u"unexplained=%1"_s.arg(condition.unexplained);
    if (condition.unconfirmed)
        words << u"unconfirmed"_s;
    if (condition.atRisk)
        words << u"risk"_s;
    if (condition.predecessor != Predecessor::Untried)
        words << (condition.predecessor == Predecessor::InUse ? u"goes-back"_s : u"went-back"_s);
    return words.join(u' ');
}

inline Condition condition(const QString& words)
{
    Condition condition;
    for (const auto& word : words.split(u' ', Qt::SkipEmptyParts)) {
        const auto value = word.section(u'=', 1).toInt();
        condition.needsAuthorization |= word == "needs"_L1;
        condition.refusedOnce |= word == "once"_L1;
        condition.misconfigured |= word == "misconfigured"_L1;
        condition.unconfirmed |= word == "unconfirmed"_L1;
        condition.atRisk |= word == "risk"_L1;
        if (word == "goes-back"_L1)
            condition.predecessor = Predecessor::InUse;
        if (word == "went-back"_L1)
            condition.predecessor = Predecessor::Tried;
        if (word.startsWith("unexplained"_L1)) {
            condition.unexplained = value;
            condition.unexplainedSince = noon.addSecs(-300);
        }
        if (word.startsWith("failures"_L1))
            condition.failures = value;
        if (word.startsWith("unknown="_L1)) {
            condition.unknownSince = noon.addSecs(-5);
            condition.replays = value;
        }
    }
    return condition;
}

} // namespace evergrant::test

Q_DECLARE_METATYPE(evergrant::Outcome)
Q_DECLARE_METATYPE(evergrant::SpareFate)
Q_DECLARE_METATYPE(evergrant::test::Seconds)
