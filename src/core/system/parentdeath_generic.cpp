// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/parentdeath.h"

namespace evergrant {

void endWithParent() {}

} // namespace evergrant
