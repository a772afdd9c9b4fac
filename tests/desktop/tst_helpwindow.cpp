// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/helpwindow.h"
#include "desktop/widgets/theme.h"
#include "fakes.h"
#include <QApplication>
#include <QDirIterator>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTextCursor>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class HelpWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(desktop); }
    void everyLinkLeadsSomewhere();
    void linksCanBeReadInTheDark();
    void overviewAndBack();
    void pageThatIsNotThere();
    void recoveryCode();
    void rehearsal();
};

/// Follows the links from the overview: every page is reached, and none leads nowhere.
void HelpWindowTest::everyLinkLeadsSomewhere()
{
    static const QRegularExpression link(u"\\]\\(([a-z]+)\\.md\\)"_s);
    QSet<QString> seen;
    QStringList todo{u"help"_s};
    while (!todo.isEmpty()) {
        const QString page = todo.takeFirst();
        if (seen.contains(page))
            continue;
        seen.insert(page);
        QFile file(u":/desktop/help/%1.md"_s.arg(page));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(page));
        auto links = link.globalMatch(QString::fromUtf8(file.readAll()));
        while (links.hasNext())
            todo.append(links.next().captured(1));
    }
    QSet<QString> all;
    QDirIterator pages(u":/desktop/help"_s, QDir::Files);
    while (pages.hasNext())
        all.insert(QFileInfo(pages.next()).baseName());
    QCOMPARE(seen, all);
    QVERIFY(all.size() >= 6);
}

void HelpWindowTest::linksCanBeReadInTheDark()
{
    const QPalette light = QApplication::palette();
    const auto guard = qScopeGuard([&light] { QApplication::setPalette(light); });
    QApplication::setPalette(QPalette(QColor(0x22, 0x22, 0x22)));
    HelpWindow help;
    QVERIFY(currentColours().dark);
    for (const QString& page : {u"help"_s, u"grants"_s}) { // grants has links in a table
        help.showPage(page);
        QTextCursor cursor(help.findChild<QTextBrowser*>(u"helpBrowser"_s)->document());
        int links = 0;
        for (; !cursor.atEnd(); cursor.movePosition(QTextCursor::NextCharacter)) {
            if (!cursor.charFormat().isAnchor())
                continue;
            ++links;
            QCOMPARE(cursor.charFormat().foreground().color(), currentColours().accent);
        }
        QVERIFY(links > 0);
    }
}

void HelpWindowTest::overviewAndBack()
{
    HelpWindow window;
    window.show();
    auto* browser = window.findChild<QTextBrowser*>(u"helpBrowser"_s);
    auto* overview = window.findChild<QPushButton*>(u"overviewButton"_s);
    QVERIFY(browser->toPlainText().contains(u"two minutes"_s));
    QVERIFY(!overview->isVisible());
    Q_EMIT browser->anchorClicked(QUrl(u"device.md"_s));
    QVERIFY(browser->toPlainText().contains(u"another device"_s));
    QTest::mouseClick(overview, Qt::LeftButton);
    QVERIFY(browser->toPlainText().contains(u"two minutes"_s));
}

void HelpWindowTest::pageThatIsNotThere()
{
    HelpWindow window;
    window.showPage(u"nowhere"_s);
    QVERIFY(window.findChild<QTextBrowser*>(u"helpBrowser"_s)->toPlainText().contains(u"two minutes"_s));
}

void HelpWindowTest::recoveryCode()
{
    HelpWindow window;
    QSignalSpy wanted(&window, &HelpWindow::recoveryCodeWanted);
    Q_EMIT window.findChild<QTextBrowser*>(u"helpBrowser"_s)->anchorClicked(QUrl(u"#recovery-code"_s));
    QCOMPARE(wanted.size(), 1);
}

void HelpWindowTest::rehearsal()
{
    HelpWindow window;
    QSignalSpy wanted(&window, &HelpWindow::rehearsalWanted);
    window.findChild<QPushButton*>(u"rehearsalButton"_s)->click();
    Q_EMIT window.findChild<QTextBrowser*>(u"helpBrowser"_s)->anchorClicked(QUrl(u"#rehearsal"_s));
    QCOMPARE(wanted.size(), 2);
}

EVERGRANT_TEST(HelpWindowTest)
#include "tst_helpwindow.moc"
