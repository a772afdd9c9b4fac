// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>

namespace evergrant {

/// What evergrant-desktop takes, apart from --help and --version.
QCommandLineOption desktopProfileOption();
QCommandLineOption desktopTrayOption();
QCommandLineOption desktopLoginOption();
QCommandLineOption desktopSupportOption();
QList<QCommandLineOption> desktopOptions();

} // namespace evergrant
