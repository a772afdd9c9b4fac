// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/codememory.h"

#include <sys/mman.h>
#include <unistd.h>

namespace evergrant {

bool mayRunWrittenMemory()
{
    const auto size = static_cast<size_t>(::sysconf(_SC_PAGESIZE));
    void* const memory = ::mmap(nullptr, size, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return false;
    ::munmap(memory, size);
    return true;
}

} // namespace evergrant
