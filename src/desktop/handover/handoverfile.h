// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace evergrant {

/// Writes `html` to `path`: as PDF on A4 where the name ends in ".pdf", else as it is. A file that is there is replaced
/// as a whole or not at all. Error: Failed "cannot-write".
Result<void> saveHandover(const QString& html, const QString& path);

} // namespace evergrant
