// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/language.h"

#include <QLocale>

namespace evergrant {

QString systemLanguage()
{
    return languageFrom(QLocale::system().uiLanguages());
}

} // namespace evergrant
