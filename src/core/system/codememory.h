// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evergrant {

/// Whether this process, and every program that it starts, may run what it has written to memory. Node and Java do that
/// with what they compile while they run; MemoryDenyWriteExecute= of systemd forbids it.
bool mayRunWrittenMemory();

} // namespace evergrant
