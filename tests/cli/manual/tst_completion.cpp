// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What shells are told about the commands. tests/e2e/completion.sh has the shells themselves.

#include "../../support/testprogram.h"
#include "cli/commandhelp.h"
#include "cli/commands.h"
#include "cli/manual/completion.h"

#include <QProcess>
#include <QTest>

using namespace evergrant;
using namespace evergrant::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a shell with the tables prints for `script`.
QString inShell(const QString& script)
{
    QProcess shell;
    shell.start(u"bash"_s, {u"-c"_s, QString::fromUtf8(shellTables()) + script});
    const bool ended = shell.waitForFinished() && shell.exitCode() == 0;
    return ended ? QString::fromUtf8(shell.readAllStandardOutput()).trimmed() : u"the shell failed"_s;
}

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryCommand();
    void knowsGroups();
    void saysWhichOptionsTakeAWord();
    void fishKnowsEveryOption();
};

void TestCompletion::knowsEveryCommand()
{
    QString script = u"_evergrant_commands; echo $first_words\n"_s;
    for (const CommandEntry& entry : allCommands())
        script += u"_evergrant_command '%1'; echo \" $flags $operands \"\n"_s.arg(QLatin1StringView(entry.name));
    QStringList lines = inShell(script).split(u'\n');
    const QStringList words = lines.takeFirst().split(u' ');
    QCOMPARE(lines.size(), qsizetype(allCommands().size()));
    for (const CommandEntry& entry : allCommands()) {
        QCOMPARE(words.count(QString::fromLatin1(entry.name).section(u' ', 0, 0)), 1);
        const QString said = lines.takeFirst();
        for (const OptionEntry& option : helpOf(entry).entries)
            QVERIFY2(said.contains(option.name), qPrintable(QLatin1StringView(entry.name) + u": "_s + option.name));
    }
}

void TestCompletion::knowsGroups()
{
    QCOMPARE(inShell(u"_evergrant_command metrics; echo $second_words"_s), u"add list remove"_s);
    QCOMPARE(inShell(u"_evergrant_command token; echo .$second_words."_s), u".."_s);
}

void TestCompletion::saysWhichOptionsTakeAWord()
{
    QCOMPARE(inShell(u"_evergrant_command 'refresh'; echo $flags, $operands"_s), u"--all --force, NAME"_s);
    QCOMPARE(inShell(u"_evergrant_command 'serve'; echo $flags"_s), u"--idle-exit= --key-file="_s);
    QCOMPARE(inShell(u"_evergrant_command 'status'; echo $operands"_s), u"NAME..."_s);
}

void TestCompletion::fishKnowsEveryOption()
{
    const QByteArray tables = fishTables();
    qsizetype count = 0;
    for (const CommandEntry& entry : allCommands())
        count += helpOf(entry).entries.size();
    QCOMPARE(tables.count("\n__evergrant_option ") + tables.count("\n__evergrant_argument "), count);
    QVERIFY(tables.contains("\n__evergrant_option 'refresh' all flag "));
    QVERIFY(tables.contains("\n__evergrant_second 'metrics' 'add' "));
}

EVERGRANT_TEST(TestCompletion)

#include "tst_completion.moc"
