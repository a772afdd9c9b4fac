// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes the place of the C library's free() and realloc() in the worker. Tokens pass through buffers of Qt, of OpenSSL
// and of JSON values that nobody but their owner can wipe; so whatever is freed is wiped here. Part of the program
// itself, not of a library, because only so do the shared libraries find it.

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

extern "C" {

void __libc_free(void* memory); // NOLINT(bugprone-reserved-identifier): the one that glibc exports for this purpose

void free(void* memory) noexcept
{
    if (!memory)
        return;
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

// In place where the block stays at least half used. The C library's own would leave a copy behind when it moves one.
void* realloc(void* memory, size_t size) noexcept
{
    if (!memory)
        return malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const size_t present = malloc_usable_size(memory);
    if (size <= present && size >= present / 2)
        return memory;
    void* moved = malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, std::min(present, size));
    free(memory);
    return moved;
}

} // extern "C"
