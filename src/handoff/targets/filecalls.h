// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <sys/types.h>

namespace evergrant::handoff {

/// The system calls that change a file, as the manual pages describe them. Tests put others in their place, which fail
/// or end at a chosen step.
class FileCalls
{
public:
    virtual ~FileCalls() = default;
    virtual int openat(int folder, const char* name, int flags, mode_t mode);
    virtual ssize_t write(int file, const void* bytes, std::size_t size);
    virtual int fchown(int file, gid_t group); ///< the owner stays
    virtual int fchmod(int file, mode_t mode);
    virtual int ftruncate(int file, off_t size);
    virtual int fsync(int file);
    virtual int renameat(int folder, const char* from, const char* to);
    virtual int unlinkat(int folder, const char* name);
};

} // namespace evergrant::handoff
