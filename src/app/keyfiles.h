// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "engine/ports.h"

namespace evergrant {

/// Reads and checks the key files that `settings` name: client_key_file, client_certificate_file, service_account_file.
/// Nothing: none is named. Errors, all Usage, name the setting, the file and the remedy.
Result<std::optional<KeyMaterial>> readKeyFiles(const QMap<QString, QString>& settings, const Clock& clock);

} // namespace evergrant
