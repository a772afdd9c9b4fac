// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/descriptorlimit.h"

namespace evergrant {

void raiseDescriptorLimit() {}

} // namespace evergrant
