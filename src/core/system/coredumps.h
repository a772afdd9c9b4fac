// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace evergrant {

/// What a crash writes of this process's memory, secrets included. Every program of ours forbids it before anything
/// else.
class CoreDumps
{
public:
    /// From now on a crash writes no core, and the user's other processes cannot read our memory. Returns the limit
    /// that was in force before.
    static CoreDumps forbid();

    /// For a program that this process becomes: the limit is inherited, and the rest ends with exec (prctl(2)).
    void restoreLimit() const;

private:
    /// What a system has beyond the limit, which does not bind a program that cores are piped to (core(5)).
    static void hideMemory();

    std::uint64_t m_limit = 0;
};

} // namespace evergrant
