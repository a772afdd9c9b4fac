// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/codememory.h"

namespace evergrant {

bool mayRunWrittenMemory()
{
    return true;
}

} // namespace evergrant
