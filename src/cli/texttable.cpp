// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include "cli/console.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

QString alignedTable(const QList<QList<Cell>>& rows)
{
    QList<qsizetype> widths;
    for (const QList<Cell>& row : rows) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = qMax(widths[column], plainLine(row[column].text).size());
    }
    QString table;
    for (const QList<Cell>& row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool last = column == row.size() - 1;
            const QString text = plainLine(row[column].text);
            const QString padding(last ? 0 : widths[column] - text.size() + 2, u' ');
            if (row[column].colour > 0)
                line += u"\x1b[%1m"_s.arg(row[column].colour) + text + u"\x1b[0m"_s + padding;
            else
                line += text + padding;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        table += line + u'\n';
    }
    return table;
}

} // namespace evergrant::cli
