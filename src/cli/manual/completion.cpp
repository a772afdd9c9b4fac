// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manual/completion.h"

#include "cli/commandhelp.h"
#include "cli/commands.h"
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

/// A first word of command lines: a command, or a group of them.
struct FirstWord
{
    QString word;
    QString summary;
    QStringList subcommands; ///< of a group
};

QString firstWordOf(const CommandEntry& entry)
{
    return QString::fromLatin1(entry.name).section(u' ', 0, 0);
}

/// In the order of --help.
QList<FirstWord> firstWords()
{
    QList<FirstWord> words;
    for (const CommandEntry& entry : allCommands()) {
        const QString word = firstWordOf(entry);
        if (words.isEmpty() || words.constLast().word != word)
            words.append({word, helpOf(entry).summary, {}});
        if (word != QLatin1StringView(entry.name)) {
            words.last().subcommands.append(QString::fromLatin1(entry.name).section(u' ', 1));
            words.last().summary = words.last().subcommands.join(u", "_s);
        }
    }
    return words;
}

/// One word of a POSIX shell.
QByteArray quoted(QString text)
{
    return '\'' + text.replace(u'\'', u"'\\''"_s).toUtf8() + '\'';
}

QByteArray fishQuoted(QString text)
{
    return '\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s).toUtf8() + '\'';
}

QStringList argumentsOf(const CommandHelp& help)
{
    QStringList arguments;
    for (const OptionEntry& entry : help.entries) {
        if (entry.isArgument())
            arguments.append(entry.kind == OptionEntry::Kind::Arguments ? entry.name + u"..."_s : entry.name);
    }
    return arguments;
}

QStringList optionsOf(const CommandHelp& help)
{
    QStringList options;
    for (const OptionEntry& entry : help.entries) {
        if (!entry.isArgument())
            options.append(entry.takesWord() ? entry.name + u'=' : entry.name);
    }
    return options;
}

} // namespace

QByteArray shellTables()
{
    QStringList words;
    QByteArray summaries, cases;
    for (const FirstWord& first : firstWords()) {
        words.append(first.word);
        summaries += "        " + quoted(first.word + u':' + first.summary) + '\n';
        if (!first.subcommands.isEmpty())
            cases +=
                "        " + quoted(first.word) + ") second_words=" + quoted(first.subcommands.join(u' ')) + " ;;\n";
    }
    for (const CommandEntry& entry : allCommands()) {
        const CommandHelp help = helpOf(entry);
        cases += "        " + quoted(QString::fromLatin1(entry.name)) +
                 ") flags=" + quoted(optionsOf(help).join(u' ')) + " operands=" + quoted(argumentsOf(help).join(u' ')) +
                 " ;;\n";
    }
    return "_evergrant_commands() {\n    first_words=" + quoted(words.join(u' ')) + "\n    summaries=(\n" + summaries +
           "    )\n}\n\n_evergrant_command() {\n    second_words='' flags='' operands=''\n    case $1 in\n" + cases +
           "    esac\n}\n";
}

QByteArray fishTables()
{
    QByteArray text;
    for (const FirstWord& first : firstWords()) {
        text += "__evergrant_first " + fishQuoted(first.word) + ' ' + fishQuoted(first.summary) + '\n';
    }
    for (const CommandEntry& entry : allCommands()) {
        const CommandHelp help = helpOf(entry);
        const QString name = QString::fromLatin1(entry.name);
        if (name.contains(u' '))
            text += "__evergrant_second " + fishQuoted(name.section(u' ', 0, 0)) + ' ' +
                    fishQuoted(name.section(u' ', 1)) + ' ' + fishQuoted(help.summary) + '\n';
        for (const QString& argument : argumentsOf(help))
            text += "__evergrant_argument " + fishQuoted(name) + ' ' + argument.toUtf8() + '\n';
        for (const OptionEntry& option : help.entries) {
            if (!option.isArgument())
                text += "__evergrant_option " + fishQuoted(name) + ' ' + option.name.sliced(2).toUtf8() + ' ' +
                        (option.takesWord() ? "word " : "flag ") + fishQuoted(option.help) + '\n';
        }
    }
    return text;
}

} // namespace evergrant::cli
