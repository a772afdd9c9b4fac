// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/language.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

// As gettext does it for other programs. Qt reads LANGUAGE first, and a script that asks for the locale C would be
// answered in the language of the person.
QString systemLanguage()
{
    QString locale;
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (locale.isEmpty())
            locale = qEnvironmentVariable(name);
    if (locale.isEmpty() || locale == "C"_L1 || locale == "POSIX"_L1 || locale.startsWith("C."_L1))
        return languageFrom({});
    QStringList wanted = qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts);
    wanted.append(locale);
    return languageFrom(wanted);
}

} // namespace evergrant
