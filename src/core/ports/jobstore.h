// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/jobrun.h"
#include "core/job/jobsettings.h"
#include "core/result.h"
#include <QByteArray>
#include <QCoroTask>
#include <QList>

namespace evergrant {

/// A job as it is stored.
struct StoredJob
{
    JobSettings settings;
    QDateTime since;       ///< UTC; it was added or resumed: what was due before is none of its business
    QList<JobRun> history; ///< oldest first
};

/// The jobs of a profile with their history. Changes are durable when their task ends, in the order of the calls,
/// without holding up the caller's thread. Used in the worker's thread. Errors: those that the implementation names.
class JobStore
{
public:
    virtual ~JobStore() = default;

    virtual QList<StoredJob> jobs() const = 0; ///< in the order in which they were added
    /// Adds a job, or replaces its settings; the history stays.
    virtual QCoro::Task<Result<void>> put(JobSettings settings, QDateTime since) = 0;
    /// Adds a run, or replaces the one with its number, and removes `surplus`. `output`: what the program has said.
    virtual QCoro::Task<Result<void>> putRun(QString job, JobRun run, QByteArray output, QList<qint64> surplus) = 0;
    /// Empty where there is no such run.
    virtual QCoro::Task<Result<QByteArray>> output(QString job, qint64 run) = 0;
    virtual QCoro::Task<Result<void>> remove(QString job) = 0; ///< with its history
};

} // namespace evergrant
