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
{
    if (bytes.isEmpty())
        return;
    const auto size = std::size_t(bytes.size());
    m_bytes = {static_cast<char*>(longKeptMemory()->allocate(size, alignof(char))), size};
    std::ranges::copy(bytes, m_bytes.begin());
}

PooledBytes::~PooledBytes()
{
    if (!isEmpty())
        longKeptMemory()->deallocate(m_bytes.data(), m_bytes.size(), alignof(char));
}

} // namespace evergrant
