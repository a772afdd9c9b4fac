// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Manual pages: all that --help says is in them, and roff takes texts for what they are.

#include "../../support/testprogram.h"
#include "cli/command.h"
#include "cli/commandhelp.h"
#include "cli/commands.h"
#include "cli/manual/commandmanual.h"
#include "cli/manual/manualpage.h"

#include <QCommandLineOption>
#include <QRegularExpression>
#include <QTest>

using namespace evergrant;
using namespace evergrant::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

const PageHead head{u"page"_s, 5, u"2026-11-30"_s, u"evergrant 1"_s};

/// Without the head.
QByteArray converted(const QString& markdown)
{
    const QByteArray page = manualPage(
        head, markdown, [](const QString& word, RoffText& text) { text.plainParagraph(u"inserted "_s + word); });
    const QByteArray end = ".ad l\n";
    return page.sliced(page.indexOf(end) + end.size());
}

/// What a reader sees of a page, on one line.
QString seen(QByteArray page)
{
    for (const char* const mark : {"\\fB", "\\fI", "\\fR", "\\&"})
        page.replace(mark, "");
    page.replace("\\-", "-").replace("\\(aq", "'").replace("\\(ti", "~").replace("\\e", "\\");
    return QString::fromUtf8(page).simplified();
}

/// The options that --help prints: what the parser knows, not what was noted beside it.
QStringList optionsInHelp(const CommandEntry& entry)
{
    static const QRegularExpression option(u"^  (?:-h,)?(--[a-z-]+)"_s, QRegularExpression::MultilineOption);
    const std::unique_ptr<Command> command = entry.make();
    Options options({}, {});
    command->setup(options);
    const QString help = options.parse({u"--help"_s}).text;
    QStringList names;
    for (auto it = option.globalMatch(help); it.hasNext();)
        names.append(it.next().captured(1));
    names.removeOne(u"--help"_s); // these two stand once for all commands
    names.removeOne(u"--version"_s);
    return names;
}

} // namespace

class TestManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAllThatHelpSays();
    void hasOptionsOfQtPrograms();
    void converts_data();
    void converts();
    void headNamesThePage();
    void linesAreShort();
};

void TestManual::hasAllThatHelpSays()
{
    RoffText text(head);
    appendCommands(text);
    const QString page = seen(text.text());
    int options = 0;
    for (const CommandEntry& entry : allCommands()) {
        const CommandHelp help = helpOf(entry);
        QVERIFY(help.usage.startsWith(u"evergrant "_s + QLatin1StringView(entry.name)));
        const qsizetype begin = page.indexOf(u".SS \""_s + help.usage + u'"');
        QVERIFY2(begin >= 0, entry.name);
        const QString section = page.sliced(begin).section(u".SS "_s, 1, 1);
        QVERIFY2(section.contains(help.summary), entry.name);
        for (const OptionEntry& option : help.entries) {
            QVERIFY2(section.contains(u".TP "_s + option.name), qPrintable(help.usage + u": "_s + option.name));
            QVERIFY2(section.contains(option.help.simplified()), qPrintable(option.help));
        }
        for (const QString& option : optionsInHelp(entry)) {
            QVERIFY2(section.contains(u".TP "_s + option), qPrintable(help.usage + u": "_s + option));
            ++options;
        }
        for (const QString& line : help.footer.split(u'\n'))
            QVERIFY2(section.contains(line.simplified()), qPrintable(line));
    }
    QVERIFY(options > 100);
}

void TestManual::hasOptionsOfQtPrograms()
{
    RoffText text(head);
    appendOptions(text, {{u"profile"_s, u"Folder."_s, u"DIR"_s}, {u"stay"_s, u"Do not leave."_s}});
    QVERIFY(seen(text.text()).endsWith(".TP --profile DIR Folder. .TP --stay Do not leave."_L1));
}

void TestManual::converts_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QByteArray>("roff");
    QTest::newRow("heading") << u"# No\n\n## See also\n\n### A-b c\n"_s
                             << QByteArray(".SH \"SEE ALSO\"\n.SS \"A\\-b c\"\n");
    QTest::newRow("paragraphs") << u"One\nline.\n\nTwo.\n"_s << QByteArray("One line.\n.PP\nTwo.\n");
    QTest::newRow("comment") << u"<!--\nno\n-->\nyes\n"_s << QByteArray("yes\n");
    QTest::newRow("inserted") << u"{words}\n"_s << QByteArray("inserted words\n");
    QTest::newRow("list") << u"- one\n- two\n  lines\n"_s << QByteArray(".IP \\(bu 2\none\n.IP \\(bu 2\ntwo lines\n");
    QTest::newRow("code") << u"```\n.a --b\n```\n"_s << QByteArray(".nf\n.RS 4\n\\&.a \\-\\-b\n.RE\n.fi\n");
    QTest::newRow("table") << u"| A | Type | B |\n|---|---|---|\n| `x-y` | text | is **so** |\n"_s
                           << QByteArray(".TP\n\\fBx\\-y\\fR (type: text)\nis \\fBso\\fR\n");
    QTest::newRow("marks") << u"see [there](x.md), “well”\n"_s << QByteArray("see there, \\(lqwell\\(rq\n");
    QTest::newRow("request") << u".so is none, nor is 'so\n"_s << QByteArray("\\&.so is none, nor is \\(aqso\n");
    QTest::newRow("backslash") << uR"(a\b)"_s << QByteArray("a\\eb\n");
    QTest::newRow("hyphens") << u"key-file --key-file -h\n"_s << QByteArray("key-file \\-\\-key-file \\-h\n");
    QTest::newRow("other letters") << u"é●\n"_s << QByteArray("\\[u00E9]\\[u25CF]\n");
}

void TestManual::converts()
{
    QFETCH(const QString, markdown);
    QTEST(converted(markdown), "roff");
}

void TestManual::headNamesThePage()
{
    const QByteArray page = manualPage(head, {}, {});
    QVERIFY2(page.contains("\n.TH PAGE 5 \"2026-11-30\" \"evergrant 1\" \"Evergrant\"\n"), page.constData());
}

void TestManual::linesAreShort()
{
    const QByteArray page = converted(QString(u"some words "_s).repeated(100));
    for (const QByteArray& line : page.split('\n'))
        QVERIFY(line.size() < 80);
}

EVERGRANT_TEST(TestManual)

#include "tst_manual.moc"
