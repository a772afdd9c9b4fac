// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace evergrant::cli {

/// A line of a table: an option, or an exit code, and what it means.
struct HelpRow
{
    QString term;
    QString meaning;
};

/// What stands before a command or behind it.
QList<HelpRow> generalOptions();
/// All of ExitCode.
QList<HelpRow> exitCodes();
/// All of ExitCode with a heading, for --help.
QString exitCodesHelp();
/// Indented lines, the meanings one below the other.
QString helpTable(const QList<HelpRow>& rows);

} // namespace evergrant::cli
