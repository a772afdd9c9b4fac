// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace evergrant::cli {

/// What a key of --set is for, in a few words; empty for a key that is not known.
QString settingMeaning(const QString& key);

/// All keys of --set with their meanings, for --help.
QString settingsHelp();

} // namespace evergrant::cli
