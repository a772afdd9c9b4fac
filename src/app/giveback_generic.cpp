// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/memoryreturn.h"

void evergrant::giveBackFreeMemory() {}

void evergrant::shareOneHeap() {}
