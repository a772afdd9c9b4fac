// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "core/text/plaintext.h"

namespace evergrant::cli {

void Console::say(const QString& message)
{
    complain("evergrant: " + plainLine(message).toUtf8() + '\n');
}

QString plainLine(const QString& text)
{
    QString line = withoutFormatCharacters(text);
    for (QChar& character : line) {
        const auto category = character.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            character = u' ';
    }
    return line.trimmed();
}

} // namespace evergrant::cli
