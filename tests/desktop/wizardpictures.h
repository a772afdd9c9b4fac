// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/mainwindow.h"
#include "fakes.h"

namespace evergrant {

/// Takes the wizard of `window` to where a picture is wanted: a step, and what is special about it ("3-errors").
void showWizard(MainWindow& window, FakeLink& link, const QString& step);

} // namespace evergrant
