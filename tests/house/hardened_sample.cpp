// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Never run: what the compiler makes of it shows whether the options have their effect.

#include <cstdio>
#include <cstring>

int main(int count, char** words)
{
    char copy[16];
    if (count > 1)
        std::strcpy(copy, words[1]);
    return std::puts(count > 1 ? copy : "");
}
