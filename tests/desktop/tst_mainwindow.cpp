// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/widgets/messagebar.h"
#include "desktop/wizard/addconnectiondialog.h"
#include "windowfixture.h"
#include "wizardpictures.h"
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class MainWindowTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSurroundings(); }
    void cleanup() { m_desktop.reset(); }
    void noTimerWhenNothingIsSeen();
    void onceAMinuteWhenNothingCounts();
    void countsDownWhileSeen();
    void workerGoneAndBack();
    void workerCannotBeReached();
    void emptyStateLeadsToPractice();
    void emptyStateLeadsToTheWizard();
    void whatWasAddedIsShown();
    void theWizardEndsAtItsConnection_data();
    void theWizardEndsAtItsConnection();
    void calmMessagesGoWhenThePersonMovesOn_data();
    void calmMessagesGoWhenThePersonMovesOn();
    void keyboardWalksOverConnections();
    void shortcuts();
    void noLetterStandsForTwo_data();
    void noLetterStandsForTwo();
    void pauseMenu();
    void aPauseWithAnEndCanBeChanged();
    void quitting();
    void closingWithATrayHides();
    void closingWithoutATrayAsks();
    void remembersTheSelection();
    void selectsAnotherWhenTheSelectedIsRemoved();
};

void MainWindowTest::noTimerWhenNothingIsSeen()
{
    start(sampleViews());
    QVERIFY(window().ticker().isRunning());
    QCOMPARE(m_clock->armed(), 1);
    window().hide();
    QCOMPARE(m_clock->armed(), 0);
    const int rings = m_clock->rings();
    m_clock->advance(1h);
    QCOMPARE(m_clock->rings(), rings);
    window().show();
    QCOMPARE(m_clock->armed(), 1);
    window().setWindowState(Qt::WindowMinimized);
    QTRY_COMPARE(m_clock->armed(), 0);
    window().setWindowState(Qt::WindowNoState);
    QTRY_COMPARE(m_clock->armed(), 1);
    click(u"logTabButton"_s);
    QCOMPARE(m_clock->armed(), 0);
    click(u"connectionsTabButton"_s);
    QCOMPARE(m_clock->armed(), 1);
}

void MainWindowTest::onceAMinuteWhenNothingCounts()
{
    const auto endless = [](auto& view) {
        setToken(view, sampleNow().addSecs(-9), QDateTime());
        view.nextRefreshAt = {};
    };
    start({sampleView(u"crm"_s, endless)});
    QVERIFY(window().isVisible());
    const int before = m_clock->rings();
    m_clock->advance(10min);
    QCOMPARE(m_clock->rings() - before, 10);
    window().hide();
    QCOMPARE(m_clock->armed(), 0);
}

void MainWindowTest::countsDownWhileSeen()
{
    const auto brief = [](auto& view) {
        setToken(view, sampleNow().addSecs(-9), sampleNow().addSecs(3));
        view.nextRefreshAt = {};
    };
    start({sampleView(u"crm"_s, brief)});
    auto* label = find<QLabel>(u"countdownLabel"_s);
    QCOMPARE(label->text(), u"3 s"_s);
    m_clock->advance(1100ms);
    QCOMPARE(label->text(), u"2 s"_s);
    m_clock->advance(5s);
    QCOMPARE(label->text(), u"Expired"_s);
    const int before = m_clock->rings(); // nothing left to count
    m_clock->advance(10min);
    QCOMPARE(m_clock->rings() - before, 10);
}

void MainWindowTest::workerGoneAndBack()
{
    start(sampleViews());
    auto* bar = find<MessageBar>(u"workerBar"_s);
    QVERIFY(!bar->isVisible());
    m_link->setConnected(false);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"cannot reach"_s));
    QVERIFY(find<QListView>(u"connectionsView"_s)->isVisible()); // what was known stays on show
    const int reloads = m_link->count(u"connections"_s);
    m_link->script<api::Hello>({{}, 777, {}, false, false});
    m_link->setConnected(true);
    QTRY_VERIFY(bar->text().contains(u"stopped and was restarted"_s));
    QVERIFY(m_link->count(u"connections"_s) > reloads);
    QTest::mouseClick(bar->findChild<QAbstractButton*>(u"messageCloseButton"_s), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
}

void MainWindowTest::workerCannotBeReached()
{
    m_link->setConnected(false);
    m_link->scriptError(u"hello"_s, {ErrorKind::Temporary, u"worker-silent"_s, u"It does not answer."_s});
    m_desktop = std::make_unique<DesktopApplication>(
        DesktopParts{*m_link, *m_clock, [] { return std::unique_ptr<EventReader>(); }, [](const QUrl&, const auto&) {},
                     m_profile->path(), [] { return false; }});
    m_desktop->start();
    auto* bar = find<MessageBar>(u"workerBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"It does not answer."_s));
    QVERIFY(!find<QPushButton>(u"addFirstButton"_s)->isVisible()); // not "no connection yet": nobody knows
    const int asked = m_link->count(u"hello"_s);
    QTest::mouseClick(bar->findChild<QPushButton*>(u"messageButton"_s), Qt::LeftButton);
    QCOMPARE(m_link->count(u"hello"_s), asked + 1);
}

void MainWindowTest::emptyStateLeadsToPractice()
{
    start({});
    QVERIFY(find<QPushButton>(u"practiceButton"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"renewAllButton"_s)->isEnabled());
    click(u"practiceButton"_s);
    QCOMPARE(m_link->lastParams(u"add"_s), (QJsonObject{{u"name"_s, u"practice"_s}, {u"provider"_s, u"practice"_s}}));
    const auto view = sampleView(u"practice"_s, [](auto& practice) {
        practice.health = Health::NeverAuthorized;
        practice.action = Action::Authorize;
    });
    m_link->setViews({view});
    m_link->changed(u"practice"_s);
    m_link->answer<api::Add>({view, {}});
    QCOMPARE(m_link->lastParams(u"authorize"_s)["name"_L1].toString(), u"practice"_s);
    QTRY_VERIFY(find<QLabel>(u"progressLabel"_s)->isVisible());
}

void MainWindowTest::emptyStateLeadsToTheWizard()
{
    start({});
    m_link->script<api::Providers>(sampleProviders());
    click(u"addFirstButton"_s);
    auto* wizard = window().findChild<AddConnectionDialog*>();
    QVERIFY(wizard != nullptr && wizard->isVisible());
    QVERIFY(!wizard->isModal());
}

void MainWindowTest::whatWasAddedIsShown()
{
    start(sampleViews());
    m_link->script<api::Providers>(sampleProviders());
    window().addConnection();
    auto* wizard = window().findChild<AddConnectionDialog*>();
    const auto fresh = sampleView(u"fresh"_s, [&](auto& view) { view.title = u"Fresh one"_s; });
    Q_EMIT wizard->added(sampleId(u"fresh"_s));
    m_link->setViews(sampleViews() << fresh);
    QTRY_COMPARE(find<QLabel>(u"titleLabel"_s)->text(), u"Fresh one"_s);
}

void MainWindowTest::theWizardEndsAtItsConnection_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("button");
    for (const auto& tab : {"connections", "log", "jobs", "alerts"})
        QTest::newRow(tab) << QString::fromLatin1(tab) << u"wizardNextButton"_s;
    QTest::newRow("deliver it") << u"log"_s << u"elsewhereButton"_s;
    QTest::newRow("closed before the end") << u"log"_s << u"wizardCloseButton"_s;
}

/// Wherever the person is: the page may be another one by the time the wizard ends.
void MainWindowTest::theWizardEndsAtItsConnection()
{
    QFETCH(const QString, tab);
    QFETCH(const QString, button);
    m_link->script<api::Providers>(sampleProviders());
    start(sampleViews());
    const bool ends = button != "wizardCloseButton"_L1;
    showWizard(window(), *m_link, ends ? u"5"_s : u"4"_s);
    m_link->setViews(sampleViews() << sampleView(u"constant-contact"_s, [](auto& view) { view.title = u"New"_s; }));
    m_link->changed(u"constant-contact"_s);
    QTRY_VERIFY(m_desktop->model().viewNamed(u"constant-contact"_s));
    window().showConnection(sampleId(u"crm"_s));
    click(tab + u"TabButton"_s);
    click(u"settingsButton"_s);
    QTRY_VERIFY(find<QWidget>(u"PreferencesWindow"_s)->isActiveWindow());
    click(button);
    QVERIFY(!window().findChild<AddConnectionDialog*>()->isVisible());
    QVERIFY(find<QPushButton>(u"connectionsTabButton"_s)->isChecked());
    QCOMPARE(find<QLabel>(u"titleLabel"_s)->text(), u"New"_s);
    QTRY_VERIFY(!find<QWidget>(u"PreferencesWindow"_s)->isActiveWindow());
}

void MainWindowTest::calmMessagesGoWhenThePersonMovesOn_data()
{
    QTest::addColumn<bool>("trouble");
    QTest::newRow("confirmation") << false;
    QTest::newRow("trouble") << true;
}

void MainWindowTest::calmMessagesGoWhenThePersonMovesOn()
{
    QFETCH(const bool, trouble);
    start(sampleViews());
    QTest::keyClick(&window(), Qt::Key_F5);
    m_link->answer<api::Refresh>(resultsFor(u"calendar"_s, !trouble, u"Well."_s));
    auto* bar = find<MessageBar>(u"messageBar"_s);
    QVERIFY(bar->isVisible());
    window().showConnection(sampleId(u"crm"_s));
    QCOMPARE(bar->isVisible(), trouble);
}

void MainWindowTest::keyboardWalksOverConnections()
{
    start(sampleViews());
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    auto* list = find<QListView>(u"connectionsView"_s);
    QTRY_COMPARE(window().focusWidget(), list);
    QCOMPARE(find<QLabel>(u"titleLabel"_s)->text(), u"Google Workspace"_s); // the worst one first
    QStringList seen;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(list, Qt::Key_Down);
        seen.append(find<QLabel>(u"titleLabel"_s)->text());
    }
    QCOMPARE(seen,
             QStringList({u"Salesforce"_s, u"Mailchimp"_s, u"Dropbox"_s, u"QuickBooks"_s})); // headers are skipped
}

void MainWindowTest::shortcuts()
{
    start(sampleViews());
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    m_link->script<api::Providers>(sampleProviders());
    QTest::keyClick(&window(), Qt::Key_F5);
    QCOMPARE(m_link->lastParams(u"refresh"_s)["name"_L1].toString(), u"calendar"_s);
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(window().focusWidget(), find<QLineEdit>(u"connectionSearchEdit"_s));
    click(u"logTabButton"_s);
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(window().focusWidget(), find<QLineEdit>(u"logSearchEdit"_s));
    QTest::keyClick(&window(), Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(dialog() != nullptr);
    dialog()->reject();
    QTest::keyClick(&window(), Qt::Key_F1);
    QTRY_VERIFY(find<QWidget>(u"HelpWindow"_s)->isVisible());
    find<QWidget>(u"HelpWindow"_s)->close();
    QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(window().findChild<AddConnectionDialog*>()->isVisible());
}

void MainWindowTest::noLetterStandsForTwo_data()
{
    QTest::addColumn<api::ConnectionView>("view");
    for (const auto& view : sampleViews())
        QTest::newRow(qPrintable(view.name)) << view;
    for (const auto& [state, action] :
         {std::pair(Health::Misconfigured, Action::CorrectSettings),
          std::pair(Health::StoreLocked, Action::UnlockKeyring), std::pair(Health::Paused, Action::Resume),
          std::pair(Health::NeverAuthorized, Action::Authorize)})
        for (const auto& grant : {"code", "device", "client-credentials", "static"}) {
            auto view = sampleView(u"crm"_s);
            view.health = state;
            view.action = action;
            view.grantType = QString::fromLatin1(grant);
            QTest::addRow("%s, %s", qPrintable(toWord(state)), grant) << view;
        }
}

void MainWindowTest::noLetterStandsForTwo()
{
    QFETCH(api::ConnectionView, view);
    view.providerId = u"constant-contact"_s;
    m_link->script<api::Providers>(sampleProviders());
    start({view});
    QTRY_VERIFY(find<QPushButton>(u"factsButton"_s)->isVisible());
    QVERIFY(lettersOf(window()).size() > 5);
}

void MainWindowTest::pauseMenu()
{
    start(sampleViews());
    window().showConnection(sampleId(u"crm"_s));
    QTRY_COMPARE(find<QAction>(u"pauseOneAction"_s)->text(), u"&Pause “Constant Contact”"_s);
    find<QAction>(u"pauseOneAction_open"_s)->trigger();
    QCOMPARE(m_link->lastParams(u"pause"_s), (QJsonObject{{u"name"_s, u"crm"_s}}));
    find<QAction>(u"pauseAllAction_hour"_s)->trigger();
    QCOMPARE(m_link->lastParams(u"pause"_s)["for"_L1].toInt(), 3600);
    QCOMPARE(m_link->count(u"pause"_s), 1 + 9); // one is paused already
    find<QAction>(u"resumeAllAction"_s)->trigger();
    QCOMPARE(m_link->count(u"resume"_s), 1);
}

void MainWindowTest::aPauseWithAnEndCanBeChanged()
{
    start({sampleView(u"crm"_s, [](auto& view) {
        view.paused = true;
        view.pausedUntil = sampleNow().addSecs(3600);
    })});
    window().showConnection(sampleId(u"crm"_s));
    QTRY_VERIFY(window().findChild<QAction*>(u"resumeOneAction"_s) != nullptr);
    find<QAction>(u"pauseOneAction_week"_s)->trigger();
    QCOMPARE(m_link->lastParams(u"pause"_s)["for"_L1].toInt(), 7 * 86400);
}

void MainWindowTest::quitting()
{
    start(sampleViews());
    QSignalSpy quit(m_desktop.get(), &DesktopApplication::quitRequested);
    window().hide();
    window().askQuit(); // from the tray
    QVERIFY(window().isVisible());
    QVERIFY(find<QLabel>(u"quitTextLabel"_s)->text().contains(u"10 connections"_s));
    click(u"keepRenewingButton"_s);
    QCOMPARE(quit.size(), 1);
}

void MainWindowTest::closingWithATrayHides()
{
    start(sampleViews(), true);
    QSignalSpy told(&window(), &MainWindow::hiddenToTray);
    window().close();
    QVERIFY(!window().isVisible());
    QVERIFY(dialog() == nullptr);
    QCOMPARE(told.size(), 1);
    m_desktop->raise();
    QVERIFY(window().isVisible());
    window().close();
    QCOMPARE(told.size(), 1); // said once
}

void MainWindowTest::closingWithoutATrayAsks()
{
    start(sampleViews(), false);
    window().close();
    QVERIFY(window().isVisible());
    QVERIFY(dialog() != nullptr && dialog()->isVisible());
}

void MainWindowTest::remembersTheSelection()
{
    start(sampleViews());
    window().showConnection(sampleId(u"code"_s));
    window().resize(1000, 650);
    m_desktop.reset();
    start(sampleViews());
    QCOMPARE(find<QLabel>(u"titleLabel"_s)->text(), u"GitHub"_s);
    QCOMPARE(window().size(), QSize(1000, 650));
    QVERIFY(QFile::exists(m_profile->filePath(u"desktop.ini"_s)));
}

void MainWindowTest::selectsAnotherWhenTheSelectedIsRemoved()
{
    start({sampleView(u"crm"_s), sampleView(u"other"_s, [&](auto& view) { view.title = u"Other"_s; })});
    window().showConnection(sampleId(u"crm"_s));
    m_link->tell(api::Removed{u"crm"_s, sampleId(u"crm"_s)});
    QCOMPARE(find<QLabel>(u"titleLabel"_s)->text(), u"Other"_s);
    m_link->tell(api::Removed{u"other"_s, sampleId(u"other"_s)});
    QVERIFY(find<QPushButton>(u"addFirstButton"_s)->isVisible());
}

EVERGRANT_TEST(MainWindowTest)
#include "tst_mainwindow.moc"
