// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobrun.h"

#include "core/health/health.h"
#include "core/text/utc.h"
#include "core/text/wordtable.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(JobRun)
};

constexpr WordTable<JobTrigger, 5> triggerWords{{
    {JobTrigger::Schedule, "schedule"_L1},
    {JobTrigger::Manual, "manual"_L1},
    {JobTrigger::AfterRefresh, "after-refresh"_L1},
    {JobTrigger::CatchUp, "catch-up"_L1},
    {JobTrigger::Retry, "retry"_L1},
}};

constexpr WordTable<JobOutcome, 8> outcomeWords{{
    {JobOutcome::Running, "running"_L1},
    {JobOutcome::Succeeded, "succeeded"_L1},
    {JobOutcome::Failed, "failed"_L1},
    {JobOutcome::TimedOut, "timed-out"_L1},
    {JobOutcome::NotStarted, "not-started"_L1},
    {JobOutcome::NoToken, "no-token"_L1},
    {JobOutcome::Skipped, "skipped"_L1},
    {JobOutcome::Interrupted, "interrupted"_L1},
}};

QJsonValue toValue(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime timeFrom(const QJsonValue& value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), utcZone) : QDateTime();
}

} // namespace

QString toWord(JobTrigger trigger)
{
    return wordFor(triggerWords, trigger);
}

JobTrigger jobTriggerFromWord(const QString& word)
{
    return valueFor(triggerWords, word).value_or(JobTrigger::Manual);
}

QString toWord(JobOutcome outcome)
{
    return wordFor(outcomeWords, outcome);
}

JobOutcome jobOutcomeFromWord(const QString& word)
{
    return valueFor(outcomeWords, word).value_or(JobOutcome::Failed);
}

bool JobRun::isFailure() const
{
    return isOver() && outcome != JobOutcome::Succeeded && outcome != JobOutcome::Skipped;
}

std::optional<std::chrono::milliseconds> JobRun::duration() const
{
    if (!startedAt.isValid() || !endedAt.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(startedAt.msecsTo(endedAt), 0));
}

QJsonObject toJson(const JobRun& run)
{
    QJsonArray tokens;
    for (const JobToken& token : run.tokens)
        tokens << QJsonObject{{u"connection"_s, token.connection}, {u"generation"_s, token.generation}};
    QJsonObject object{{u"number"_s, run.number},
                       {u"trigger"_s, toWord(run.trigger)},
                       {u"outcome"_s, toWord(run.outcome)},
                       {u"due_at"_s, toValue(run.dueAt)},
                       {u"started_at"_s, toValue(run.startedAt)},
                       {u"ended_at"_s, toValue(run.endedAt)},
                       {u"times"_s, run.times},
                       {u"attempt"_s, run.attempt},
                       {u"signal"_s, run.signal},
                       {u"tokens"_s, tokens},
                       {u"message"_s, run.message},
                       {u"output_size"_s, run.outputSize}};
    if (run.exitCode)
        object.insert(u"exit_code"_s, *run.exitCode);
    return object;
}

JobRun jobRunFromJson(const QJsonObject& object)
{
    JobRun run;
    run.number = object.value("number"_L1).toInteger();
    run.trigger = jobTriggerFromWord(object.value("trigger"_L1).toString());
    run.outcome = jobOutcomeFromWord(object.value("outcome"_L1).toString());
    run.dueAt = timeFrom(object.value("due_at"_L1));
    run.startedAt = timeFrom(object.value("started_at"_L1));
    run.endedAt = timeFrom(object.value("ended_at"_L1));
    run.times = object.value("times"_L1).toInteger(1);
    run.attempt = object.value("attempt"_L1).toInt(1);
    run.signal = object.value("signal"_L1).toInt();
    const auto tokens = object.value("tokens"_L1).toArray();
    for (const auto& token : tokens)
        run.tokens << JobToken{token["connection"_L1].toString(), token["generation"_L1].toInteger()};
    run.message = object.value("message"_L1).toString();
    run.outputSize = object.value("output_size"_L1).toInteger();
    if (const auto code = object.value("exit_code"_L1); code.isDouble())
        run.exitCode = code.toInt();
    return run;
}

QString endSentence(const JobRun& run, const QString& program, std::chrono::seconds timeout)
{
    switch (run.outcome) {
    case JobOutcome::Running:
        return {};
    case JobOutcome::Succeeded:
        return Tr::tr("It succeeded.");
    case JobOutcome::Failed:
        return run.signal != 0 ? Tr::tr("%1 was ended by signal %2.").arg(program).arg(run.signal)
                               : Tr::tr("%1 ended with exit code %2.").arg(program).arg(run.exitCode.value_or(1));
    case JobOutcome::TimedOut:
        return Tr::tr("%1 did not end within %2 and was stopped.").arg(program, durationText(timeout));
    case JobOutcome::NotStarted:
        return Tr::tr("%1 cannot be started. Correct its name, its permissions or --dir.").arg(program);
    case JobOutcome::NoToken:
        return Tr::tr("It was not started, because there was no token.");
    case JobOutcome::Skipped:
        return run.times == 1 ? Tr::tr("It was due while the run before was not over.")
                              : Tr::tr("It was due %1 times while the run before was not over.").arg(run.times);
    case JobOutcome::Interrupted:
        break;
    }
    return Tr::tr("The background worker ended before it was over.");
}

QString tokenSentence(const QList<JobTokenCheck>& checks)
{
    using Result = ProbeReport::Result;
    const auto refused = std::ranges::find(checks, Result::Refused, &JobTokenCheck::result);
    if (refused != checks.end())
        return Tr::tr("It was the token: %1 is refused. %2").arg(refused->connection, refused->message);
    const auto isProven = [](const JobTokenCheck& check) {
        return check.result == Result::Works || check.result == Result::Forbidden;
    };
    const auto unclear = std::ranges::find_if_not(checks, isProven);
    if (unclear != checks.end())
        return Tr::tr("Whether it was the token of %1 is not known. %2").arg(unclear->connection, unclear->message);
    return checks.isEmpty() ? QString() : Tr::tr("It was not the token, which works.");
}

} // namespace evergrant
