// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/clocksync.h"

namespace evergrant {

bool isClockKeptRight()
{
    return false;
}

} // namespace evergrant
