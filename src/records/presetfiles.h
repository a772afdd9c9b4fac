// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/provider.h"
#include "core/result.h"
#include <QHash>
#include <QString>
#include <QStringList>

namespace evergrant {

struct Presets
{
    QHash<QString, ProviderPreset> byId;
    QStringList warnings; ///< files of the user that were left out, each with file, field and remedy
};

/// The presets in the program and those in PROFILE/providers/*.json, which override or add. An error in a file of the
/// program is a defect and fails; one in a user's file leaves that file out and is reported.
Result<Presets> loadPresets(const QString& profileDir);

} // namespace evergrant
