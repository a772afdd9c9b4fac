// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobplan.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// An alarm may be late by so much without anything having been missed.
constexpr qint64 latenessSeconds = 120;
constexpr qint64 longestStepBackSeconds = 3 * 3600; // as Debian's cron
constexpr qsizetype mostRuns = 100;
constexpr qint64 longestAgeDays = 400;
constexpr std::chrono::milliseconds longestRetryDelay = 24h;

bool isOfSchedule(const JobRun& run)
{
    return run.dueAt.isValid();
}

} // namespace

SlotDecision decideSlot(const JobSchedule& schedule, const QDateTime& considered, const QDateTime& now, bool isRunning)
{
    SlotDecision decision;
    for (QDateTime next = schedule.next(considered); next.isValid() && next <= now && decision.times < mostTimes;
         next = schedule.next(next)) {
        decision.dueAt = next;
        ++decision.times;
    }
    if (decision.times == 0)
        return decision;
    const bool isOnTime = decision.times == 1 && decision.dueAt.secsTo(now) <= latenessSeconds;
    if (isRunning)
        decision.what = SlotDecision::What::Skip;
    else
        decision.what = isOnTime ? SlotDecision::What::Run : SlotDecision::What::CatchUp;
    return decision;
}

QDateTime consideredAtStart(const QDateTime& since, const QList<JobRun>& history, const QDateTime& now)
{
    QDateTime considered = since;
    for (const JobRun& run : history)
        if (isOfSchedule(run))
            considered = std::max({considered, run.dueAt, run.startedAt.isValid() ? run.startedAt : run.dueAt});
    return std::min(considered, now);
}

QDateTime consideredAfterClockSet(const QDateTime& considered, const QDateTime& now)
{
    return considered > now.addSecs(longestStepBackSeconds) ? now : considered;
}

std::optional<std::chrono::milliseconds> retryAfter(const JobRun& run, int retries)
{
    const bool mayHelp =
        run.outcome == JobOutcome::Failed || run.outcome == JobOutcome::TimedOut || run.outcome == JobOutcome::NoToken;
    if (!mayHelp || run.attempt > retries)
        return std::nullopt;
    switch (run.attempt) {
    case 1:
        return 1min;
    case 2:
        return 5min;
    default:
        return 15min;
    }
}

std::optional<std::chrono::milliseconds> retryAtStart(const QList<JobRun>& history, int retries, const QDateTime& now)
{
    const auto pause = history.isEmpty() ? std::nullopt : retryAfter(history.last(), retries);
    if (!pause)
        return std::nullopt;
    const std::chrono::milliseconds passed(history.last().endedAt.msecsTo(now));
    if (passed > longestRetryDelay)
        return std::nullopt;
    return std::clamp<std::chrono::milliseconds>(*pause - passed, 0ms, *pause); // a clock may have been ahead
}

QList<qint64> surplusRuns(const QList<JobRun>& history, const QDateTime& now)
{
    QList<qint64> surplus;
    const QDateTime oldest = now.addDays(-longestAgeDays);
    for (qsizetype i = 0; i < history.size(); ++i) {
        const JobRun& run = history.at(i);
        const bool isOld = run.endedAt.isValid() && run.endedAt < oldest;
        if (run.isOver() && (isOld || i < history.size() - mostRuns))
            surplus << run.number;
    }
    return surplus;
}

JobRun interruptedRun(JobRun run, const QDateTime& now)
{
    run.outcome = JobOutcome::Interrupted;
    run.endedAt = now;
    run.message = endSentence(run, {}, {});
    return run;
}

JobRun skippedRun(const QList<JobRun>& history, JobTrigger trigger, const SlotDecision& slot, const QDateTime& now)
{
    const bool goesOn =
        !history.isEmpty() && history.last().outcome == JobOutcome::Skipped && history.last().trigger == trigger;
    JobRun run;
    if (goesOn) {
        run = history.last();
        run.times += slot.times;
    } else {
        run.number = history.isEmpty() ? 1 : history.last().number + 1;
        run.trigger = trigger;
        run.outcome = JobOutcome::Skipped;
        run.startedAt = now;
        run.times = slot.times;
    }
    run.dueAt = slot.dueAt;
    run.endedAt = now;
    run.message = endSentence(run, {}, {});
    return run;
}

} // namespace evergrant
