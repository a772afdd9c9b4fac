// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/mainwindow.h"
#include "fakes.h"

namespace evergrant {

/// Before the window starts: what the worker has of alerts; for "alerts-empty" nothing.
void scriptAlerts(FakeLink& link, const QString& page);

/// Takes `window` to where a picture of alerts is wanted: "alerts", "alerts-fine", "alerts-empty", "alert-mail",
/// "alert-slack", "alert-refused", "alert-heartbeat", "alert-remove". What the picture is of; null: nothing.
QWidget* showAlerts(MainWindow& window, const QString& page);

} // namespace evergrant
