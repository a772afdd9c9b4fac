// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace evergrant::cli {

/// Rows of cells as aligned lines, two spaces between columns, the last column as long as it is. Cells are made plain
/// (see plainLine()). `colour`, when given for a row and column, is an SGR number put around the padded cell.
struct Cell
{
    QString text;
    int colour = 0;
};
QString alignedTable(const QList<QList<Cell>>& rows);

} // namespace evergrant::cli
