// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

namespace evergrant::cli {

struct CommandEntry;

/// A command as its --help describes it, without what all commands have: --profile, --help and --version.
struct CommandHelp
{
    QString usage; ///< "evergrant rename NAME NEW"
    QString summary;
    QList<OptionEntry> entries;
    QString footer;
};
CommandHelp helpOf(const CommandEntry& entry);

} // namespace evergrant::cli
