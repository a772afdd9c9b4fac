// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace evergrant {

/// A text of a preset in the language of the program. What has no translation, as the texts of a file that somebody has
/// written for a profile, comes back as it is. translations/presettexts.mjs says which texts have one.
QString presetText(const QString& text);
QStringList presetTexts(QStringList texts);

} // namespace evergrant
