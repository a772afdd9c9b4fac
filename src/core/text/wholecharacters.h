// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace evergrant {

/// How many of the bytes are left without a UTF-8 character at the end whose rest is missing.
inline qsizetype wholeCharacters(QByteArrayView utf8)
{
    constexpr qsizetype longest = 4;
    for (qsizetype back = 1; back < longest && back <= utf8.size(); ++back) {
        const auto byte = static_cast<unsigned char>(utf8[utf8.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue; // inside of a character
        const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? utf8.size() - back : utf8.size();
    }
    return utf8.size();
}

} // namespace evergrant
