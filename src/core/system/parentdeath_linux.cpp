// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/parentdeath.h"

#include <csignal>
#include <sys/prctl.h>

namespace evergrant {

void endWithParent()
{
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
}

} // namespace evergrant
