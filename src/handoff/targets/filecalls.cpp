// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/filecalls.h"

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace evergrant::handoff {

int FileCalls::openat(int folder, const char* name, int flags, mode_t mode)
{
    return ::openat(folder, name, flags, mode);
}

ssize_t FileCalls::write(int file, const void* bytes, std::size_t size)
{
    return ::write(file, bytes, size);
}

int FileCalls::fchown(int file, gid_t group)
{
    return ::fchown(file, uid_t(-1), group);
}

int FileCalls::fchmod(int file, mode_t mode)
{
    return ::fchmod(file, mode);
}

int FileCalls::ftruncate(int file, off_t size)
{
    return ::ftruncate(file, size);
}

int FileCalls::fsync(int file)
{
    return ::fsync(file);
}

int FileCalls::renameat(int folder, const char* from, const char* to)
{
    return ::renameat(folder, from, folder, to);
}

int FileCalls::unlinkat(int folder, const char* name)
{
    return ::unlinkat(folder, name, 0);
}

} // namespace evergrant::handoff
