// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/memoryreturn.h"

#include <malloc.h>

void evergrant::giveBackFreeMemory()
{
    malloc_trim(0);
}

void evergrant::shareOneHeap()
{
    mallopt(M_ARENA_MAX, 1);
}
