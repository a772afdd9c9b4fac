// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evergrant {

/// To be called in a process that was just forked: it is sent SIGTERM when its parent dies. Safe between fork and exec.
/// Does nothing where the system has no such thing.
void endWithParent();

} // namespace evergrant
