// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/connection/keyfilesettings.h"
#include "core/result.h"
#include <QMap>
#include <optional>

namespace evergrant {

/// Reads the key files that `named` names (by client_key_file, client_certificate_file, service_account_file), once; an
/// empty name takes away what was stored of it. `stored` is what there is so far; the answer is what there is from now
/// on, key and certificate found to belong together. Nothing in it: nothing is named. Errors: Usage, naming setting,
/// file and remedy.
Result<std::optional<KeyMaterial>> readKeyFiles(const QMap<QString, QString>& named, const ClientCredentials& stored,
                                                const Clock& clock);

} // namespace evergrant
