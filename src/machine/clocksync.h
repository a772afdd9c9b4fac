// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace evergrant {

/// Whether something keeps the clock of this computer right, such as a time service; empty: it does not say. Asks the
/// kernel, as timedatectl does, and waits for nobody.
std::optional<bool> isClockKeptRight();

} // namespace evergrant
