// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/jobrun.h"
#include "core/job/jobschedule.h"
#include <optional>

namespace evergrant {

// When a job runs, skips and tries again: pure rules.

/// What is to be done about the schedule now.
struct SlotDecision
{
    enum class What {
        Wait,    ///< nothing is due
        Run,     ///< one time is due now
        CatchUp, ///< one or more were missed; one run makes up for all
        Skip     ///< due, while the run before is not over
    };
    What what = What::Wait;
    QDateTime dueAt;  ///< UTC; the last time that is due
    qint64 times = 0; ///< so many are due; counted up to mostTimes
};
constexpr qint64 mostTimes = 1000;

/// `considered`: the times until then have been decided about; after the decision they have until `now`.
SlotDecision decideSlot(const JobSchedule& schedule, const QDateTime& considered, const QDateTime& now, bool isRunning);

/// Until when the times have been decided about, at the start of a worker. `since`: the job was added or resumed. A
/// clock that was ahead meanwhile does not count.
QDateTime consideredAtStart(const QDateTime& since, const QList<JobRun>& history, const QDateTime& now);

/// The same after the wall clock was set. One that was set back by at most three hours lets nothing run twice.
QDateTime consideredAfterClockSet(const QDateTime& considered, const QDateTime& now);

/// When a run that has failed is tried again: after 1, 5, then every 15 minutes. Empty: not at all, because it was no
/// failure, the retries are used up, or it would fail again.
std::optional<std::chrono::milliseconds> retryAfter(const JobRun& run, int retries);

/// When the last run is tried again, seen from the start of a worker: the one before may have ended while it waited for
/// that. Empty: not at all, also because the run was over more than a day ago.
std::optional<std::chrono::milliseconds> retryAtStart(const QList<JobRun>& history, int retries, const QDateTime& now);

/// Rows of a history that is too long, from the oldest on: at most 100 runs, none older than 400 days.
QList<qint64> surplusRuns(const QList<JobRun>& history, const QDateTime& now);

/// A run that was open when the worker ended, as it is noted at the next start.
JobRun interruptedRun(JobRun run, const QDateTime& now);

/// A row that stands for times that are skipped: the last one of the history, where that is such a row already, so that
/// a run that takes long leaves one row and not hundreds.
JobRun skippedRun(const QList<JobRun>& history, JobTrigger trigger, const SlotDecision& slot, const QDateTime& now);

} // namespace evergrant
