// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sshcommand.h"

#include "../support/testprogram.h"
#include <QProcess>
#include <QTest>

using namespace evergrant;
using namespace evergrant::cli;
using namespace Qt::Literals::StringLiterals;

class TestSshCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isGood");
        for (const QString& host : {u"server"_s, u"ada@server.example.org"_s, u"ssh://ada@server:2222"_s, u"[::1]"_s})
            QTest::newRow(qPrintable(host)) << host << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("option") << u"-oProxyCommand=touch /tmp/x"_s << false;
        QTest::newRow("two words") << u"server true"_s << false;
        QTest::newRow("line end") << u"server\n"_s << false;
        QTest::newRow("escape") << u"server\x1b[2J"_s << false;
    }
    void hosts()
    {
        QFETCH(const QString, host);
        const auto checked = checkSshHost(host);
        QTEST(checked.has_value(), "isGood");
        if (!checked)
            QCOMPARE(checked.error().kind, ErrorKind::Usage);
    }

    void leavesPlainWordsAlone()
    {
        QCOMPARE(shellQuoted(u"--profile=/var/lib/evergrant/sam"_s), u"--profile=/var/lib/evergrant/sam"_s);
        QCOMPARE(shellQuoted(QString()), u"''"_s);
    }

    /// What a real shell makes of the last word that ssh is given, which it hands over as it is.
    void aShellReadsTheWordsBack_data()
    {
        QTest::addColumn<QString>("word");
        const QStringList words{QString(),        u"two words"_s,   u"it's"_s,        u"''"_s,
                                u"$HOME $(id)"_s, u"a;b|c&d>e<f"_s, u"back\\slash"_s, u"\"quoted\""_s,
                                u"~/x*?[a]"_s,    u"line\nend"_s,   u"Größe"_s,       u"!history #comment"_s};
        for (qsizetype i = 0; i < words.size(); ++i)
            QTest::addRow("%d", int(i)) << words[i];
    }
    void aShellReadsTheWordsBack()
    {
        QFETCH(const QString, word);
        QProcess shell;
        const QStringList command = sshCommand(u"server"_s, {u"printf"_s, u"%s|"_s, word, u"end"_s});
        shell.start(u"sh"_s, {u"-c"_s, command.last()});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word + u"|end|"_s);
    }

    void noWordIsTakenForAnOption()
    {
        const QStringList command = sshCommand(u"ada@server"_s, {u"evergrant"_s, u"authorize"_s, u"crm"_s});
        QCOMPARE(command.first(), u"ssh"_s);
        QCOMPARE(command.sliced(command.size() - 3),
                 (QStringList{u"--"_s, u"ada@server"_s, u"evergrant authorize crm"_s}));
        QVERIFY(command.contains(u"ClearAllForwardings=yes"_s));
    }
};

EVERGRANT_TEST(TestSshCommand)
#include "tst_sshcommand.moc"
