// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>

namespace evergrant {

/// Memory for one key: never swapped out where the system allows it (RLIMIT_MEMLOCK), not in core files, between guard
/// pages, wiped when it goes.
class LockedKey
{
public:
    /// Empty when there is no memory for it, or libsodium does not start.
    static std::optional<LockedKey> allocate(std::size_t size);

    std::span<unsigned char> writable() { return {m_bytes.get(), m_size}; }
    std::span<const unsigned char> bytes() const { return {m_bytes.get(), m_size}; }
    /// From here on writing to it ends the process.
    void freeze();

private:
    struct Free
    {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size = 0;
};

} // namespace evergrant
