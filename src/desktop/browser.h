// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>
#include <functional>

namespace evergrant {

/// Opens an address in the browser of whoever sits here. Calls `failed` at most once, at once or much later: no browser
/// could be started, or it has ended with an error.
using BrowserOpener = std::function<void(const QUrl& url, const std::function<void()>& failed)>;

/// A BrowserOpener: the browser that is the usual one on this system. `failed` may be called after a window was closed,
/// so it guards what it uses.
void openInBrowser(const QUrl& url, const std::function<void()>& failed);

/// A browser that is installed, and the option with which it opens a private window.
struct BrowserProgram
{
    QString id, name; ///< a word; what people call it, the same in all languages
    QString path;     ///< absolute
    QString privateOption;
};

/// Those that are known here, each once.
QList<BrowserProgram> browsersHere();
/// Starts it, on its own from then on. False: it could not be started.
bool openWith(const BrowserProgram& browser, const QUrl& url, bool privately);

} // namespace evergrant
