// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/widgets/layouttools.h"
#include "desktop/widgets/textdialog.h"
#include "desktop/wizard/addconnectiondialog.h"
#include "windowfixture.h"
#include "wizardpictures.h"
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What 1280 x 800 at 200 % leaves a window, its frame and a panel taken off.
const QSize Smallest(632, 360);

} // namespace

class SmallScreensTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSurroundings(); }
    void cleanup() { m_desktop.reset(); }
    void sizes_data();
    void sizes();
    void everyPageFits_data();
    void everyPageFits();
    void narrowHeaderKeepsEverything();
    void theNarrowestHeaderHasItsPagesInAMenu();
    void everyStepOfTheWizardFits_data();
    void everyStepOfTheWizardFits();
    void noLetterOfTheWizardStandsForTwo_data() { everyStepOfTheWizardFits_data(); }
    void noLetterOfTheWizardStandsForTwo();
    void aTextDialogShowsItsWholeError();
};

void SmallScreensTest::sizes_data()
{
    QTest::addColumn<QSize>("available");
    QTest::addColumn<QSize>("size");
    QTest::newRow("large") << QSize(1920, 1050) << QSize(1120, 760);
    QTest::newRow("800 x 600") << QSize(800, 600) << QSize(792, 560);
    QTest::newRow("1280 x 800 at 200 %") << QSize(640, 400) << QSize(632, 360);
}

void SmallScreensTest::sizes()
{
    QFETCH(const QSize, available);
    QTEST(fittedSize({1120, 760}, available), "size");
}

void SmallScreensTest::everyPageFits_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<bool>("empty");
    for (const bool empty : {false, true}) {
        for (const auto& tab : {"connections", "log", "jobs", "alerts"})
            QTest::addRow("%s%s", tab, empty ? ", empty" : "") << QString::fromLatin1(tab) << empty;
    }
}

void SmallScreensTest::everyPageFits()
{
    QFETCH(const QString, tab);
    QFETCH(const bool, empty);
    start(empty ? QList<api::ConnectionView>() : sampleViews());
    click(tab + u"TabButton"_s);
    window().resize(Smallest);
    QTRY_COMPARE(window().size(), Smallest);
    const auto* header = find<QWidget>(u"header"_s);
    for (const auto* button : header->findChildren<QPushButton*>()) {
        if (button->isVisible())
            QVERIFY2(header->rect().contains(button->geometry()), qPrintable(button->objectName()));
    }
    for (auto* area : window().findChildren<QScrollArea*>()) {
        // What does not fit can be scrolled to.
        if (area->isVisible() && area->widget()->height() > area->viewport()->height())
            QVERIFY2(area->verticalScrollBar()->maximum() > 0, qPrintable(area->objectName()));
    }
}

void SmallScreensTest::narrowHeaderKeepsEverything()
{
    start(sampleViews());
    QVERIFY(find<QPushButton>(u"renewAllButton"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"moreForAllButton"_s)->isVisible());
    window().resize(Smallest);
    QTRY_VERIFY(find<QPushButton>(u"moreForAllButton"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"renewAllButton"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"pauseButton"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"addShortButton"_s)->isVisible());
    find<QAction>(u"renewAllAction"_s)->trigger();
    QVERIFY(m_link->count(u"refresh"_s) > 0);
    QStringList offered;
    for (const auto* action : find<QWidget>(u"moreForAllMenu"_s)->actions())
        offered << action->objectName();
    QVERIFY(offered.contains(u"pauseAllAction"_s) && offered.contains(u"resumeAllAction"_s));
    window().resize(1120, 700);
    QTRY_VERIFY(find<QPushButton>(u"renewAllButton"_s)->isVisible());
}

/// As German and Spanish need it.
void SmallScreensTest::theNarrowestHeaderHasItsPagesInAMenu()
{
    start(sampleViews());
    const auto* pages = find<QPushButton>(u"pagesButton"_s);
    QVERIFY(!pages->isVisible());
    for (const auto& tab : {u"connections"_s, u"log"_s, u"jobs"_s, u"alerts"_s})
        find<QPushButton>(tab + u"TabButton"_s)->setText(u"Benachrichtigungen"_s);
    window().resize(Smallest);
    QTRY_COMPARE(window().size(), Smallest);
    QTRY_VERIFY(pages->isVisible());
    QVERIFY(!find<QPushButton>(u"logTabButton"_s)->isVisible());
    QCOMPARE(pages->text(), u"Benachrichtigungen"_s);
    for (const auto& tab : {u"log"_s, u"jobs"_s, u"alerts"_s, u"connections"_s}) {
        find<QAction>(tab + u"TabButtonAction"_s)->trigger();
        QVERIFY(find<QPushButton>(tab + u"TabButton"_s)->isChecked());
        QVERIFY(find<QWidget>(u"header"_s)->rect().contains(pages->geometry()));
    }
    window().resize(1500, 700);
    QTRY_VERIFY(!pages->isVisible() && find<QPushButton>(u"logTabButton"_s)->isVisible());
}

void SmallScreensTest::everyStepOfTheWizardFits_data()
{
    QTest::addColumn<QString>("step");
    for (const auto& step :
         {"1", "1-nothing", "2", "3", "3-errors", "3-generic", "4", "4-code", "4-failed", "5", "5-warning"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void SmallScreensTest::everyStepOfTheWizardFits()
{
    QFETCH(const QString, step);
    m_link->script<api::Providers>(sampleProviders());
    start({});
    showWizard(window(), *m_link, step);
    auto* wizard = window().findChild<AddConnectionDialog*>();
    wizard->resize(Smallest);
    QTRY_COMPARE(wizard->size(), Smallest);
    for (const auto& name : {u"wizardNextButton"_s, u"wizardBackButton"_s, u"wizardCloseButton"_s}) {
        const auto* button = find<QPushButton>(name);
        if (button->isVisible())
            QVERIFY2(wizard->rect().contains(QRect(button->mapTo(wizard, QPoint()), button->size())), qPrintable(name));
    }
}

void SmallScreensTest::noLetterOfTheWizardStandsForTwo()
{
    QFETCH(const QString, step);
    m_link->script<api::Providers>(sampleProviders());
    start({});
    showWizard(window(), *m_link, step);
    QVERIFY(!lettersOf(*window().findChild<AddConnectionDialog*>()).isEmpty());
}

void SmallScreensTest::aTextDialogShowsItsWholeError()
{
    TextDialog dialog(u"Rename"_s, u"Name:"_s, u"x"_s, false, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    dialog.complain(u"A name has small letters, digits, dots, dashes and underscores. "_s.repeated(4));
    const auto* label = dialog.findChild<QLabel*>(u"textErrorLabel"_s);
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
}

EVERGRANT_TEST(SmallScreensTest)
#include "tst_smallscreens.moc"
