// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evergrant::cli::fast {

/// The system's time, in milliseconds. The only place here that asks for it.
long long millisecondsSinceEpoch();

} // namespace evergrant::cli::fast
