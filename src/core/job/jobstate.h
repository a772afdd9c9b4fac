// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/jobrun.h"
#include "core/job/jobsettings.h"

namespace evergrant {

/// How a job is; the words are a promise.
enum class JobState {
    Idle,    ///< waits for its time, or to be asked; the last run has not failed
    Running, ///< now
    Failing, ///< the last run has failed
    Paused   ///< by a person
};
QString toWord(JobState state);                 ///< "idle", "running", "failing", "paused"
JobState jobStateFromWord(const QString& word); ///< Idle for a word that is not known here

/// A job as `status --json` shows it, in the list `jobs`.
struct JobStatus
{
    QString name;
    QStringList connections; ///< names
    QString schedule;        ///< empty: none
    QString timeZone;        ///< empty: this computer's
    bool afterRefresh = false;
    JobState state = JobState::Idle;
    QString summary; ///< one or two sentences
    QDateTime nextRunAt;
    std::optional<JobRun> lastRun; ///< the last that was not skipped

    bool operator==(const JobStatus&) const = default;
};

/// What is known of a job when it is described.
struct JobFacts
{
    QStringList connections; ///< names, in the order of the settings
    QList<JobRun> history;   ///< oldest first
    QDateTime nextRunAt;     ///< null: nothing is planned
    bool isRunning = false;
};

JobStatus describe(const JobSettings& settings, const JobFacts& facts, const QDateTime& now);

} // namespace evergrant
