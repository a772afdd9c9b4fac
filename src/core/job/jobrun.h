// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/probe.h"
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace evergrant {

/// What has started a run; the words are a promise.
enum class JobTrigger {
    Schedule,
    Manual,       ///< a person
    AfterRefresh, ///< a token was renewed
    CatchUp,      ///< it was due while the machine slept or the worker did not run
    Retry         ///< the run before has failed
};
QString toWord(JobTrigger trigger);                 ///< "schedule", "manual", "after-refresh", "catch-up", "retry"
JobTrigger jobTriggerFromWord(const QString& word); ///< Manual for a word that is not known here

/// What became of a run; the words are a promise.
enum class JobOutcome {
    Running,
    Succeeded,   ///< exit code 0
    Failed,      ///< another exit code, or a signal that was not ours
    TimedOut,    ///< ended by us
    NotStarted,  ///< there is no such program or folder
    NoToken,     ///< a connection had none, so the program was not started
    Skipped,     ///< due while the run before was not over
    Interrupted, ///< the worker ended meanwhile
};
/// "running", "succeeded", "failed", "timed-out", "not-started", "no-token", "skipped", "interrupted"
QString toWord(JobOutcome outcome);
JobOutcome jobOutcomeFromWord(const QString& word); ///< Failed for a word that is not known here

/// The token of a connection that a run was started with.
struct JobToken
{
    QString connection;    ///< name at the time
    qint64 generation = 0; ///< counts within a grant

    bool operator==(const JobToken&) const = default;
};

/// One row of a job's history, without the output.
struct JobRun
{
    qint64 number = 0; ///< counts within the job, from 1
    JobTrigger trigger = JobTrigger::Manual;
    JobOutcome outcome = JobOutcome::Running;
    QDateTime dueAt;              ///< UTC; of a schedule only; where it stands for several times, the last of them
    QDateTime startedAt, endedAt; ///< UTC; null as long as there is none
    qint64 times = 1;             ///< of the schedule that this row stands for, of Skipped and CatchUp
    int attempt = 1;              ///< 2 is the first retry
    std::optional<int> exitCode;
    int signal = 0;         ///< that ended the program; 0: none
    QList<JobToken> tokens; ///< in the order of the job's connections
    QString message;        ///< one or two sentences; empty while it runs
    qint64 outputSize = 0;  ///< in bytes, with what was left out

    bool isOver() const { return outcome != JobOutcome::Running; }
    /// Neither a success, nor running, nor skipped.
    bool isFailure() const;
    std::optional<std::chrono::milliseconds> duration() const;
    bool operator==(const JobRun&) const = default;
};
QJsonObject toJson(const JobRun& run);
JobRun jobRunFromJson(const QJsonObject& object);

/// What one harmless call found out about a connection's token after a run has failed.
struct JobTokenCheck
{
    QString connection; ///< name
    ProbeReport::Result result = ProbeReport::Result::Unknown;
    QString message; ///< as the report says it
};

/// What has become of the run, in one sentence, without what it was due to. `program` is the first word of the command.
QString endSentence(const JobRun& run, const QString& program, std::chrono::seconds timeout);
/// Whether it was the token. Empty where nothing was checked.
QString tokenSentence(const QList<JobTokenCheck>& checks);

} // namespace evergrant
