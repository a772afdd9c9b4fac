// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "engine/ports.h"

namespace evergrant {

/// See EnginePorts::readKeyFiles.
Result<std::optional<KeyMaterial>> readKeyFiles(const QMap<QString, QString>& named, const ClientCredentials& stored,
                                                const Clock& clock);

} // namespace evergrant
