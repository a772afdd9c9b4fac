// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

namespace evergrant::cli {

void Console::say(const QString& message)
{
    complain("evergrant: " + plainLine(message).toUtf8() + '\n');
}

QString plainLine(QString text)
{
    for (QChar& character : text) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text.trimmed();
}

} // namespace evergrant::cli
