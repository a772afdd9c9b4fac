// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/coredumps.h"

#include <sys/prctl.h>

namespace evergrant {

void CoreDumps::hideMemory()
{
    prctl(PR_SET_DUMPABLE, 0);
}

} // namespace evergrant
