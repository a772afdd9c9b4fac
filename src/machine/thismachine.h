// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/machine.h"
#include <memory>

namespace evergrant {

/// The machine that this process runs on. Make it after QCoreApplication and in its thread; the clock outlives it.
std::shared_ptr<Machine> thisMachine(Clock& clock);

} // namespace evergrant
