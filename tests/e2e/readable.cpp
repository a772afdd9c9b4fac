// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded into a worker whose memory a test wants to read: it stays readable for the user's other processes.

#include <cstdarg>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

extern "C" int prctl(int option, ...) noexcept
{
    if (option == PR_SET_DUMPABLE)
        return 0;
    va_list list;
    va_start(list, option);
    unsigned long words[4];
    for (auto& word : words)
        word = va_arg(list, unsigned long);
    va_end(list);
    return int(::syscall(SYS_prctl, option, words[0], words[1], words[2], words[3]));
}
