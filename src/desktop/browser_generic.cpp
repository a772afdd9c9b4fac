// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/browser.h"

#include <QDesktopServices>

namespace evergrant {

void openInBrowser(const QUrl& url, const std::function<void()>& failed)
{
    if (!QDesktopServices::openUrl(url))
        failed();
}

QList<BrowserProgram> browsersHere()
{
    return {};
}

bool openWith(const BrowserProgram&, const QUrl&, bool)
{
    return false;
}

} // namespace evergrant
