// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evergrant {

/// Whether something is known to keep the clock of this computer right, such as a time service. Where not, something
/// may all the same: in a container the one of the host, and not every time service tells the kernel. Waits for nobody.
bool isClockKeptRight();

} // namespace evergrant
