// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/mainwindow.h"
#include "fakes.h"

namespace evergrant {

/// Before the window starts: what the worker has of sync jobs; for "jobs-empty" nothing.
void scriptJobs(FakeLink& link, const QString& page);

/// Takes `window` to where a picture of sync jobs is wanted: "jobs", "jobs-running", "jobs-empty", "job-add",
/// "job-refused", "job-edit", "job-remove". What the picture is of; null: nothing.
QWidget* showJobs(MainWindow& window, const QString& page);

} // namespace evergrant
