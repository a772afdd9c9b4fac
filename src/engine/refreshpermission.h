// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectioncore.h"

namespace evergrant {

/// Whether a refresh can be made at all, or why not. Error kinds decide exit codes, see core/exitcode.h.
Result<void> mayRefresh(const ConnectionCore& core);
/// Whether this very grant may be sent now.
Result<void> maySend(const ConnectionCore& core, GrantSlot slot);
/// Why there is no usable access token, where the grant itself is in order. What only a correction helps is not worth
/// waiting for.
Error whyNoToken(const ConnectionCore& core);

} // namespace evergrant
