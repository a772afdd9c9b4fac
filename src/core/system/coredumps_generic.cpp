// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/coredumps.h"

namespace evergrant {

CoreDumps CoreDumps::forbid()
{
    hideMemory();
    return {};
}

void CoreDumps::restoreLimit() const {}

} // namespace evergrant
