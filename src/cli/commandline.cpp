// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commands.h"
#include "cli/generalhelp.h"
#include "cli/options.h"
#include "core/text/didyoumean.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

/// Takes --profile out of the first `count` words; empty: it is not among them.
QString takeProfile(QStringList& words, qsizetype count)
{
    constexpr auto option = "--profile"_L1;
    for (qsizetype i = 0; i < count; ++i) {
        if (words[i] == option && i + 1 < count) {
            words.removeAt(i);
            return words.takeAt(i);
        }
        if (words[i].startsWith(option) && words[i].mid(option.size()).startsWith(u'='))
            return words.takeAt(i).mid(option.size() + 1);
    }
    return {};
}

QString versionText()
{
    return u"evergrant " EVERGRANT_VERSION ""_s;
}

/// Where the command's name stands: the first word that is neither an option nor the value of --profile. -1: nowhere.
qsizetype commandIndex(const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == "--"_L1)
            return -1;
        if (words[i] == "--profile"_L1)
            ++i;
        else if (!words[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

/// Where summaries begin; a longer usage has a line of its own.
constexpr qsizetype summaryColumn = 40;

/// Of one group, or of all.
QString commandList(const QString& group = {})
{
    QString text;
    for (const CommandEntry& entry : allCommands()) {
        if (!group.isEmpty() && !QLatin1StringView(entry.name).startsWith(QString(group + u' ')))
            continue;
        const QString usage = QLatin1StringView(entry.name) + u' ' + QLatin1StringView(entry.synopsis);
        const QString summary = QCoreApplication::translate("Commands", entry.summary);
        const QString gap = usage.size() < summaryColumn ? QString() : u'\n' + QString(summaryColumn + 2, u' ');
        text += u"  "_s + usage.leftJustified(summaryColumn) + gap + summary + u'\n';
    }
    return text;
}

QString generalHelp()
{
    return Command::tr("Evergrant keeps OAuth authorizations alive for programs that run unattended.\n\n"
                       "Usage: evergrant [--profile DIR] COMMAND ...\n\nCommands:\n") +
           commandList() + Command::tr("\n\"evergrant COMMAND --help\" tells more. Options for all commands:\n") +
           helpTable(generalOptions()) + u'\n' + exitCodesHelp();
}

/// What can be the first word of a command, or with a `group` its second.
QStringList commandWords(const QString& group)
{
    QStringList found;
    for (const CommandEntry& entry : allCommands()) {
        const QStringList words = QString::fromLatin1(entry.name).split(u' ');
        if (group.isEmpty())
            found += words.first();
        else if (words.first() == group)
            found += words.last();
    }
    found.removeDuplicates();
    return found;
}

ParsedCommandLine leaveWith(ExitCode code)
{
    return {nullptr, {}, int(code)};
}

ParsedCommandLine refuse(Console& console, const QString& message)
{
    console.say(message);
    return leaveWith(ExitCode::Usage);
}

ParsedCommandLine answerWith(Console& console, const QString& text)
{
    return leaveWith(console.answer(text.toUtf8()) ? ExitCode::Done : ExitCode::Failed);
}

ParsedCommandLine withoutCommand(const QStringList& words, Console& console)
{
    const auto has = [&words](const QString& word) { return words.contains(word); };
    if (has(u"--version"_s))
        return answerWith(console, versionText() + u'\n');
    if (has(u"--help"_s) || has(u"-h"_s))
        return answerWith(console, generalHelp());
    console.complain(generalHelp().toUtf8());
    return leaveWith(ExitCode::Usage);
}

/// `group`: "deliver", where only its further word is missing or wrong.
ParsedCommandLine withoutEntry(const QString& name, const QString& group, Console& console)
{
    if (!group.isEmpty() && (name.endsWith(" --help"_L1) || name.endsWith(" -h"_L1)))
        return answerWith(console, commandList(group));
    const QString missing = Command::tr("There is no command \"%1\".").arg(name);
    const QString typed = group.isEmpty() ? name : name.mid(group.size() + 1);
    const QString meant = withDidYouMean(missing, typed, commandWords(group));
    if (meant != missing)
        return refuse(console, Command::tr("%1 \"evergrant --help\" lists all.", "%1 is a sentence").arg(meant));
    console.say(Command::tr("%1 The commands are:", "%1 is a sentence").arg(missing));
    console.complain(commandList(group).toUtf8());
    return leaveWith(ExitCode::Usage);
}

} // namespace

ParsedCommandLine parseCommandLine(const QStringList& words, Console& console)
{
    const qsizetype index = commandIndex(words);
    if (index < 0)
        return withoutCommand(words, console);
    const QString group = isCommandGroup(words[index]) ? words[index] : QString();
    const QString name = group.isEmpty() ? words[index] : (group + u' ' + words.value(index + 1)).trimmed();
    const CommandEntry* entry = findCommand(name);
    if (!entry)
        return withoutEntry(name, group, console);

    ParsedCommandLine parsed;
    parsed.command = entry->make();
    QStringList rest = words;
    rest.remove(index, group.isEmpty() ? 1 : 2);
    if (const qsizetype dashes = rest.indexOf(u"--"_s); dashes >= 0 && parsed.command->runsOtherCommand()) {
        parsed.command->setOtherCommand(rest.mid(dashes + 1));
        rest.resize(dashes);
    }

    Options options(u"evergrant "_s + name, QCoreApplication::translate("Commands", entry->summary));
    if (parsed.command->hasOwnProfileOption())
        parsed.profile = takeProfile(rest, index);
    else
        options.text("--profile", parsed.profile, generalOptions().constFirst().meaning);
    parsed.command->setup(options);
    const Options::Outcome outcome = options.parse(rest);
    switch (outcome.kind) {
    case Options::Outcome::Kind::HelpWanted:
        return answerWith(console, outcome.text + u'\n' + exitCodesHelp());
    case Options::Outcome::Kind::VersionWanted:
        return answerWith(console, versionText() + u'\n');
    case Options::Outcome::Kind::Refused:
        return refuse(console, Command::tr("%1 (\"evergrant %2 --help\" tells more)").arg(outcome.text, name));
    case Options::Outcome::Kind::Parsed:
        break;
    }
    if (const Result<void> checked = parsed.command->check(); !checked)
        return refuse(console, checked.error().message);
    return parsed;
}

} // namespace evergrant::cli
