// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace evergrant {

/// The head of a request with the names of its fields written Like-This: Qt writes them as they were given before 6.8,
/// and in small letters from then on. They mean the same (RFC 9110 section 5.1).
inline QByteArray withCanonicalNames(QByteArray head)
{
    for (qsizetype line = head.indexOf('\n') + 1; line > 0; line = head.indexOf('\n', line) + 1) {
        bool begins = true;
        for (qsizetype i = line; i < head.size() && head.at(i) != ':' && head.at(i) != '\r'; ++i) {
            const char letter = head.at(i);
            if (begins && letter >= 'a' && letter <= 'z')
                head[i] = char(letter - 'a' + 'A');
            begins = letter == '-';
        }
    }
    return head;
}

} // namespace evergrant
