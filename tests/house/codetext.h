// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace evergrant::house {

/// C++ source with comments and the contents of string and character literals blanked out (line breaks stay), so that a
/// rule about code is not broken by a sentence about it.
QString codeOnly(const QString& source);

struct Include
{
    QString name;
    bool local = false; ///< in quotes
    int line = 0;       ///< from 1
};
QList<Include> includesIn(const QString& source);

/// The number of the line, from 1, in which this position is.
int lineAt(const QString& text, qsizetype position);

} // namespace evergrant::house
