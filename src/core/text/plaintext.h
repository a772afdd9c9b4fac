// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evergrant {

/// The text without the characters that are not seen but change how others are shown: general category Cf of Unicode,
/// which holds the overrides of the text direction. Those that join letters or keep them apart (U+200C, U+200D) stay
/// between two letters, where the spelling of some languages needs them.
QString withoutFormatCharacters(const QString& text);

} // namespace evergrant
