// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;

namespace evergrant {

/// Opens a file dialog over the window of `edit` and writes the path of the chosen file into it. Returns at once.
void chooseFile(QLineEdit* edit, const QString& title);

} // namespace evergrant
