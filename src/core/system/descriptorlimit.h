// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evergrant {

/// From now on this process may have as many files and sockets open as the system permits; usually that is far more
/// than it grants at first. For a program that starts no others, which would inherit it.
void raiseDescriptorLimit();

} // namespace evergrant
