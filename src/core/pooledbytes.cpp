// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pooledbytes.h"

#include <algorithm>

namespace evergrant {

/// Never destroyed: what lies in it may be let go by what is destroyed at the very end.
std::pmr::memory_resource* longKeptMemory()
{
    // Longer ones are few. A chunk of the largest has 64 kB.
    static auto* const made =
        new std::pmr::synchronized_pool_resource({64, 1024}); // NOLINT(cppcoreguidelines-owning-memory)
    return made;
}

PooledBytes::PooledBytes(QByteArrayView bytes)
    : m_size(bytes.size())
{
    if (bytes.isEmpty())
        return;
    const auto own = std::allocate_shared<char[]>(std::pmr::polymorphic_allocator<char>(longKeptMemory()),
                                                  std::size_t(bytes.size()));
    std::ranges::copy(bytes, own.get());
    m_bytes = own;
}

} // namespace evergrant
