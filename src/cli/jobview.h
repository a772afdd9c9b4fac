// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/job.h"

namespace evergrant::cli {

QString jobTable(const QList<api::JobView>& jobs, bool colours);
/// The runs of a job, oldest first.
QString runTable(const QList<JobRun>& runs, const QDateTime& now, bool colours);
/// One run, without its output.
QString runText(const QString& job, const JobRun& run, const QDateTime& now);

/// What a program has written, fit for a terminal: control characters other than line breaks and tabs are replaced.
QByteArray plainOutput(const QString& text);

} // namespace evergrant::cli
