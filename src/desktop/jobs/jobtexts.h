// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/job.h"
#include "desktop/widgets/healthshape.h"
#include <QCoreApplication>

namespace evergrant {

/// How windows and the tray speak about sync jobs. Pure functions; times in the texts are local.
class JobTexts
{
    Q_DECLARE_TR_FUNCTIONS(JobTexts)

public:
    static HealthShape shape(const JobStatus& job);
    static QString word(JobState state); ///< "the last run failed"; for screen readers and tool tips
    /// The one short line under the name in the list.
    static QString rowLine(const JobStatus& job, const QDateTime& now);
    /// "Last run 02:30: succeeded"; of a job that runs, or has not run yet, says that.
    static QString lastRun(const JobStatus& job, const QDateTime& now);
    /// The big sentence, and the smaller one below it.
    static QString headline(const JobStatus& job, const QDateTime& now);
    static QString detail(const JobStatus& job);
    /// "Every day at 02:30, in Europe/Berlin"; of a job without a schedule when it runs.
    static QString when(const JobStatus& job);
    static QString nextRun(const JobStatus& job, const QDateTime& now);
    /// Of a job's connections; empty where none is left.
    static QString connections(const QStringList& names);
    /// The limit of its time, and the further tries.
    static QString limits(const api::JobView& job);

    static HealthShape shape(const JobRun& run);
    static QString trigger(JobTrigger trigger);
    /// "succeeded", "failed, exit code 3", "ended by signal 9".
    static QString outcome(const JobRun& run);
    static QString duration(const JobRun& run); ///< "38 s"; empty while it runs
    static QString tokens(const JobRun& run);   ///< "crm (41st token)"; empty: it had none

    /// What is lost with a job, before it is removed.
    static QString removal(const QString& name);
    /// A field of the form, by the option of the command line; empty: there is none.
    static QString option(const QString& name);
    /// A command as one line that QProcess::splitCommand() takes apart again, but for empty words.
    static QString commandLine(const QStringList& words);
    /// Output of a program: without control characters but line breaks and tabs, and without what changes the direction
    /// of text.
    static QString plainOutput(const QString& text);
};

} // namespace evergrant
