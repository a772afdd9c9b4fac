// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/job/jobstate.h"
#include "core/result.h"
#include <chrono>

namespace evergrant::api {

/// A job with its settings.
struct JobView : JobStatus
{
    std::chrono::seconds timeout = std::chrono::hours(1);
    int retries = 0;
    QString directory; ///< empty (null in JSON): the home folder
    QStringList command;

    bool operator==(const JobView&) const = default;
};

struct JobName
{
    QString name; ///< required
};

struct JobAdd
{
    static constexpr QLatin1StringView Name{"job-add"};
    struct Params
    {
        QString name;            ///< required
        QStringList connections; ///< names
        QString schedule;        ///< see CronExpression; empty: none
        QString timeZone;
        bool afterRefresh = false;
        std::chrono::seconds timeout = std::chrono::hours(1);
        int retries = 0;
        QString directory;
        QStringList command;
    };
    using Answer = JobView;
};

/// Everything that can be told of a job without the worker, as jobs are checked everywhere. Errors: Usage, naming the
/// option and the remedy.
Result<void> checkJob(const JobAdd::Params& params);

/// Gives the job of this name other settings: all of them. Its history and whether it is paused stay.
struct JobSet
{
    static constexpr QLatin1StringView Name{"job-set"};
    using Params = JobAdd::Params;
    using Answer = JobView;
};

struct JobList
{
    static constexpr QLatin1StringView Name{"job-list"};
    using Params = Nothing;
    struct Answer
    {
        QList<JobView> jobs;
    };
};

/// Starts a run, which goes on by itself.
struct JobStart
{
    static constexpr QLatin1StringView Name{"job-start"};
    using Params = JobName;
    using Answer = JobRun;
};

struct JobHistory
{
    static constexpr QLatin1StringView Name{"job-history"};
    using Params = JobName;
    struct Answer
    {
        QList<JobRun> runs; ///< oldest first
    };
};

/// A part of what a run has written; see JobService::output().
struct JobOutputPart
{
    static constexpr QLatin1StringView Name{"job-output"};
    struct Params
    {
        QString name;      ///< required
        qint64 number = 0; ///< "run" in JSON; 0: the last one
        qint64 from = 0;
        bool wait = false;
    };
    struct Answer
    {
        JobRun run;
        QString text;
        qint64 next = 0;
        bool isLast = false; ///< "last" in JSON
    };
};

struct JobPause
{
    static constexpr QLatin1StringView Name{"job-pause"};
    using Params = JobName;
    using Answer = JobStatus;
};

struct JobResume
{
    static constexpr QLatin1StringView Name{"job-resume"};
    using Params = JobName;
    using Answer = JobStatus;
};

/// With its history.
struct JobRemove
{
    static constexpr QLatin1StringView Name{"job-remove"};
    using Params = JobName;
    using Answer = Nothing;
};

// Parts of messages of other sources.
extern template struct Codec<JobRun>;
extern template struct Codec<JobStatus>;

} // namespace evergrant::api
