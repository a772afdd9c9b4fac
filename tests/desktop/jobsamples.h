// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/job.h"

namespace evergrant {

/// A run that began so many minutes before sampleNow() and took 38 s, or goes on.
JobRun sampleRun(qint64 number, JobOutcome outcome, int minutesAgo);
/// A job that runs "/opt/sync/NAME" with "crm" every night; its last run succeeded.
api::JobView sampleJob(const QString& name, JobState state = JobState::Idle);
/// One of each state: "contacts", "invoices" (failing), "push" (running), "report" (paused).
QList<api::JobView> sampleJobs();
/// What a job that fails has behind it, oldest first.
QList<JobRun> sampleRuns();

} // namespace evergrant
