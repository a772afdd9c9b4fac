// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/lockedkey.h"

#include <sodium.h>

namespace evergrant {

std::optional<LockedKey> LockedKey::allocate(std::size_t size)
{
    if (sodium_init() < 0)
        return std::nullopt;
    LockedKey key;
    key.m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(size)));
    if (!key.m_bytes)
        return std::nullopt;
    key.m_size = size;
    return key;
}

void LockedKey::freeze()
{
    sodium_mprotect_readonly(m_bytes.get());
}

void LockedKey::Free::operator()(unsigned char* bytes) const
{
    sodium_free(bytes);
}

} // namespace evergrant
