// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace evergrant {

/// 256 bits of the system's randomness as 43 characters that need no encoding in a URL.
QByteArray practiceRandom();

} // namespace evergrant
