// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QLineEdit;
class QWidget;

namespace evergrant {

/// Opens a file dialog over the window of `edit` and writes the path of the chosen file into it. Returns at once.
void chooseFile(QLineEdit* edit, const QString& title);

/// Opens a dialog over `window` that asks where to save a file, beginning with `suggested` in the home folder; a name
/// without a suffix gets that of `suggested`. `chosen` is called with the path, unless the dialog is cancelled. Returns
/// at once.
void chooseSavePath(QWidget* window, const QString& title, const QString& suggested,
                    const std::function<void(const QString&)>& chosen);

} // namespace evergrant
