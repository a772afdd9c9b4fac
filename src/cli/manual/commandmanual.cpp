// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manual/commandmanual.h"

#include "cli/commandhelp.h"
#include "cli/commands.h"
#include <QCommandLineOption>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

QByteArray termOf(const OptionEntry& entry)
{
    using Kind = OptionEntry::Kind;
    switch (entry.kind) {
    case Kind::Argument:
        return RoffText::italic(entry.name);
    case Kind::Arguments:
        return RoffText::italic(entry.name) + "...";
    case Kind::Flag:
        return RoffText::bold(entry.name);
    case Kind::FlagOrWord:
        return RoffText::bold(entry.name) + "[=" + RoffText::italic(u"WORD"_s) + ']';
    case Kind::Text:
        return RoffText::bold(entry.name) + ' ' + RoffText::italic(u"TEXT"_s);
    case Kind::Texts:
        return RoffText::bold(entry.name) + ' ' + RoffText::italic(u"TEXT"_s) + "...";
    case Kind::Number:
        return RoffText::bold(entry.name) + ' ' + RoffText::italic(u"NUMBER"_s);
    }
    return {};
}

/// A footer is lines of text; those that are indented are a table of their own.
void appendFooter(RoffText& page, const QString& footer)
{
    QStringList table;
    for (const QString& line : footer.split(u'\n')) {
        if (line.startsWith(u' ')) {
            table.append(line.trimmed());
            continue;
        }
        if (!table.isEmpty())
            page.lines(std::exchange(table, {}));
        page.plainParagraph(line);
    }
    if (!table.isEmpty())
        page.lines(table);
}

} // namespace

void appendCommands(RoffText& page)
{
    for (const CommandEntry& entry : allCommands()) {
        const CommandHelp help = helpOf(entry);
        page.subsection(help.usage);
        page.plainParagraph(help.summary + u'.');
        for (const OptionEntry& option : help.entries)
            page.term(termOf(option), RoffText::plain(option.help));
        if (!help.footer.isEmpty())
            appendFooter(page, help.footer);
    }
}

void appendTable(RoffText& page, const QList<HelpRow>& rows)
{
    for (const HelpRow& row : rows)
        page.term(RoffText::bold(row.term), RoffText::plain(row.meaning));
}

void appendOptions(RoffText& page, const QList<QCommandLineOption>& options)
{
    for (const QCommandLineOption& option : options) {
        QByteArray term = RoffText::bold(u"--"_s + option.names().constLast());
        if (!option.valueName().isEmpty())
            term += ' ' + RoffText::italic(option.valueName());
        page.term(term, RoffText::plain(option.description()));
    }
}

} // namespace evergrant::cli
