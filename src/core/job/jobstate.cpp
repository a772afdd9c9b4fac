// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobstate.h"

#include "core/health/health.h"
#include "core/text/wordtable.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(JobState)
};

constexpr WordTable<JobState, 4> stateWords{{
    {JobState::Idle, "idle"_L1},
    {JobState::Running, "running"_L1},
    {JobState::Failing, "failing"_L1},
    {JobState::Paused, "paused"_L1},
}};

std::optional<JobRun> lastRunOf(const QList<JobRun>& history)
{
    for (auto run = history.crbegin(); run != history.crend(); ++run)
        if (run->outcome != JobOutcome::Skipped)
            return *run;
    return std::nullopt;
}

JobState stateOf(const JobSettings& settings, const JobFacts& facts, const std::optional<JobRun>& last)
{
    if (facts.isRunning)
        return JobState::Running;
    if (settings.paused)
        return JobState::Paused;
    return last && last->isFailure() ? JobState::Failing : JobState::Idle;
}

QString lastSentence(const JobRun& run, const QDateTime& now)
{
    return Tr::tr("Last run %1: %2").arg(clockText(run.startedAt, now), run.message);
}

QString nextSentence(const JobSettings& settings, const QDateTime& nextRunAt, const QDateTime& now)
{
    if (nextRunAt.isValid())
        return Tr::tr("Next run %1.").arg(clockText(nextRunAt, now));
    return settings.afterRefresh ? Tr::tr("Runs after the next renewal.") : Tr::tr("Runs when it is asked to.");
}

} // namespace

QString toWord(JobState state)
{
    return wordFor(stateWords, state);
}

JobState jobStateFromWord(const QString& word)
{
    return valueFor(stateWords, word).value_or(JobState::Idle);
}

JobStatus describe(const JobSettings& settings, const JobFacts& facts, const QDateTime& now)
{
    JobStatus status;
    status.name = settings.name;
    status.connections = facts.connections;
    status.schedule = settings.schedule;
    status.timeZone = settings.timeZone;
    status.afterRefresh = settings.afterRefresh;
    status.nextRunAt = facts.nextRunAt;
    status.lastRun = lastRunOf(facts.history);
    status.state = stateOf(settings, facts, status.lastRun);
    if (status.state == JobState::Running) {
        status.summary = Tr::tr("Running.");
        return status;
    }
    QStringList sentences;
    if (status.lastRun && status.lastRun->isOver())
        sentences << lastSentence(*status.lastRun, now);
    sentences << (status.state == JobState::Paused ? Tr::tr("Paused.") : nextSentence(settings, facts.nextRunAt, now));
    status.summary = sentences.join(u' ');
    return status;
}

} // namespace evergrant
