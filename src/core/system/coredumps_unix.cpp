// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/coredumps.h"

#include <sys/resource.h>

namespace evergrant {

CoreDumps CoreDumps::forbid()
{
    CoreDumps before;
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) == 0)
        before.m_limit = limit.rlim_cur;
    limit.rlim_cur = 0; // not the hard limit, which could not be raised again
    setrlimit(RLIMIT_CORE, &limit);
    hideMemory();
    return before;
}

void CoreDumps::restoreLimit() const
{
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_cur = rlim_t(m_limit);
    setrlimit(RLIMIT_CORE, &limit);
}

} // namespace evergrant
