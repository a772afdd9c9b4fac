// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks into memory that it has freed; for a program without sanitizers, which would have something to say about that.
// Exit code: how many ways of freeing left the content there.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

constexpr size_t length = 1000;
constexpr size_t ownUse = 32; // what the C library writes into a free block

int failures = 0;

/// `place` is an address, so that no compiler knows what it once pointed to.
void look(const char* way, uintptr_t place)
{
    const auto* bytes = reinterpret_cast<const volatile char*>(place);
    int left = 0;
    for (size_t i = ownUse; i < length - ownUse; ++i)
        left += bytes[i] == 'x';
    if (left > 0) {
        std::printf("%s left %d bytes\n", way, left);
        ++failures;
    }
}

char* filled(void* memory)
{
    std::memset(memory, 'x', length);
    return static_cast<char*>(memory);
}

uintptr_t addressOf(const void* memory)
{
    volatile auto place = reinterpret_cast<uintptr_t>(memory);
    return place;
}

} // namespace

int main()
{
    char* plain = filled(std::malloc(length));
    const auto freed = addressOf(plain);
    std::free(plain);
    look("free()", freed);

    auto* object = new char[length];
    filled(object);
    const auto deleted = addressOf(object);
    delete[] object;
    look("delete", deleted);

    char* growing = filled(std::malloc(length));
    const auto before = addressOf(growing);
    auto* neighbour = std::malloc(length); // so that it cannot grow where it is
    growing = static_cast<char*>(std::realloc(growing, 100 * length));
    const bool kept = growing && std::all_of(growing, growing + length, [](char c) { return c == 'x'; });
    if (!kept || addressOf(growing) == before) {
        std::puts("realloc() lost the content or did not move it");
        ++failures;
    }
    look("realloc()", before);
    std::free(growing);
    std::free(neighbour);

    {
        std::string text(length, 'x'); // freed by a shared library
        const auto inside = addressOf(text.data());
        text.clear();
        text.shrink_to_fit();
        look("a library", inside);
    }
    return failures;
}
