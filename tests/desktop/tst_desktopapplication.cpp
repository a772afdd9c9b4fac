// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/desktopapplication.h"
#include "desktop/log/lateeventreader.h"
#include "desktop/tray/trayicon.h"
#include "fakes.h"
#include "keptnotifications.h"
#include "traymenu.h"
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class DesktopApplicationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsInTheTrayOnlyWhereThereIsOne_data();
    void startsInTheTrayOnlyWhereThereIsOne();
    void trayActions();
    void trayMenuOfAConnection();
    void trayIconTogglesTheWindow();
    void whatNobodySeesIsNotified_data();
    void whatNobodySeesIsNotified();
    void notificationSignsIn_data();
    void notificationSignsIn();
    void notificationShowsTheSignInUnderWay_data();
    void notificationShowsTheSignInUnderWay();
    void trayFollowsTheWorker();
    void switchesBetweenLightAndDark();
    void eventsReachBothPages();
    void lateReaderOpensAgain();

private:
    void make(bool tray, Notifier* notifier = nullptr);
    QAction* trayAction(const QString& name) { return actionIn(*m_desktop->tray().menu(), name); }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<DesktopApplication> m_desktop;
    int m_readersOpened = 0;
};

void DesktopApplicationTest::init()
{
    m_desktop.reset();
    m_profile = std::make_unique<QTemporaryDir>();
    m_link = std::make_unique<FakeLink>();
    m_link->setViews(sampleViews());
    m_clock = std::make_unique<FakeClock>(sampleNow());
    m_readersOpened = 0;
}

void DesktopApplicationTest::make(bool tray, Notifier* notifier)
{
    m_desktop = std::make_unique<DesktopApplication>(DesktopParts{*m_link, *m_clock,
                                                                  [this] {
                                                                      ++m_readersOpened;
                                                                      auto events = std::make_unique<FakeEvents>();
                                                                      events->made = 5;
                                                                      events->madeFor = sampleId(u"calendar"_s);
                                                                      events->newest = sampleNow();
                                                                      return events;
                                                                  },
                                                                  [](const QUrl&, const auto&) {}, m_profile->path(),
                                                                  [tray] { return tray; }, notifier});
}

void DesktopApplicationTest::startsInTheTrayOnlyWhereThereIsOne_data()
{
    using StartMode = DesktopApplication::StartMode;
    QTest::addColumn<StartMode>("startMode");
    QTest::addColumn<bool>("tray");
    QTest::addColumn<bool>("visible");
    QTest::newRow("window") << StartMode::Window << true << true;
    QTest::newRow("tray") << StartMode::Tray << true << false;
    QTest::newRow("tray wanted, none there") << StartMode::Tray << false << true;
    QTest::newRow("at login") << StartMode::Hidden << true << false;
    QTest::newRow("at login, no tray") << StartMode::Hidden << false << false;
}

void DesktopApplicationTest::startsInTheTrayOnlyWhereThereIsOne()
{
    QFETCH(const DesktopApplication::StartMode, startMode);
    QFETCH(const bool, tray);
    make(tray);
    m_desktop->start(startMode);
    QTEST(m_desktop->window().isVisible(), "visible");
    QTRY_VERIFY(m_desktop->model().isLoaded()); // the tray icon needs to know, too
    m_desktop->raise();
    QVERIFY(m_desktop->window().isVisible());
}

void DesktopApplicationTest::trayActions()
{
    make(true);
    m_desktop->start(DesktopApplication::StartMode::Tray);
    QTRY_VERIFY(m_desktop->model().isLoaded());
    QCOMPARE(m_clock->armed(), 0); // nothing wakes a program that sits in the tray
    trayAction(u"trayOpenOne_crm"_s)->trigger();
    QVERIFY(m_desktop->window().isVisible());
    QCOMPARE(m_desktop->window().findChild<QLabel*>(u"titleLabel"_s)->text(), u"Constant Contact"_s);
    trayAction(u"trayRenewAll"_s)->trigger();
    QVERIFY(m_link->count(u"refresh"_s) > 1);
    trayAction(u"trayPauseAll_open"_s)->trigger();
    QCOMPARE(m_link->count(u"pause"_s), 9);
    trayAction(u"trayQuit"_s)->trigger();
    QVERIFY(m_desktop->window().findChild<QDialog*>() != nullptr);
}

void DesktopApplicationTest::trayMenuOfAConnection()
{
    make(true);
    m_desktop->start(DesktopApplication::StartMode::Tray);
    QTRY_VERIFY(m_desktop->model().isLoaded());
    trayAction(u"trayRenew_crm"_s)->trigger();
    QCOMPARE(m_link->lastParams(u"refresh"_s).value(u"name"_s).toString(), u"crm"_s);
    trayAction(u"trayPause_crm_week"_s)->trigger();
    QCOMPARE(m_link->lastParams(u"pause"_s), (QJsonObject{{u"name"_s, u"crm"_s}, {u"for"_s, 7 * 86400}}));
    trayAction(u"trayResume_code"_s)->trigger();
    QCOMPARE(m_link->lastParams(u"resume"_s).value(u"name"_s).toString(), u"code"_s);
    trayAction(u"trayCopyName_crm"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"crm"_s);
    QVERIFY(!m_desktop->window().isVisible());
    trayAction(u"traySignIn_calendar"_s)->trigger();
    QVERIFY(m_desktop->window().isVisible());
    QCOMPARE(m_link->lastParams(u"authorize"_s).value(u"name"_s).toString(), u"calendar"_s);
}

void DesktopApplicationTest::trayIconTogglesTheWindow()
{
    make(true);
    m_desktop->start(DesktopApplication::StartMode::Tray);
    MainWindow& window = m_desktop->window();
    m_desktop->tray().activate(QSystemTrayIcon::Trigger);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_desktop->tray().activate(QSystemTrayIcon::Trigger);
    QVERIFY(!window.isVisible());
    m_desktop->tray().activate(QSystemTrayIcon::Trigger);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    m_desktop->tray().activate(QSystemTrayIcon::Trigger); // behind another one: it comes to the front
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showMinimized();
    m_desktop->tray().activate(QSystemTrayIcon::Trigger);
    QVERIFY(window.isVisible() && !window.isMinimized());
}

void DesktopApplicationTest::whatNobodySeesIsNotified_data()
{
    QTest::addColumn<DesktopApplication::StartMode>("startMode");
    QTest::addColumn<int>("notifications");
    QTest::newRow("in the tray") << DesktopApplication::StartMode::Tray << 2;
    QTest::newRow("on the screen") << DesktopApplication::StartMode::Window << 0;
}

void DesktopApplicationTest::whatNobodySeesIsNotified()
{
    QFETCH(const DesktopApplication::StartMode, startMode);
    m_link->setViews({sampleView(u"crm"_s)});
    KeptNotifications notifier;
    make(true, &notifier);
    m_desktop->start(startMode);
    QTRY_VERIFY(m_desktop->model().isLoaded());
    trayAction(u"trayRenew_crm"_s)->trigger();
    m_link->answer<api::Refresh>(resultsFor(u"crm"_s, true, u"It was renewed."_s));
    trayAction(u"trayRenewAll"_s)->trigger();
    m_link->answer<api::Refresh>(resultsFor(u"crm"_s, true, u"It was renewed."_s));
    m_clock->advance(CallGatherer::Wait);
    QTEST(int(notifier.shown.size()), "notifications");
    if (!notifier.shown.isEmpty()) {
        QVERIFY(notifier.shown[0].about.isNull()); // of all
        QCOMPARE(notifier.shown[1].about, sampleId(u"crm"_s));
        QVERIFY(notifier.shown[1].title.endsWith(u"It was renewed."_s));
    }
    m_desktop.reset();
}

void DesktopApplicationTest::notificationSignsIn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("button");
    QTest::newRow("again") << u"calendar"_s << Action::Reauthorize << u"Re-authorize in the browser"_s;
    QTest::newRow("at first") << u"news"_s << Action::Authorize << u"Authorize in the browser"_s;
    QTest::newRow("something else helps") << u"shop"_s << Action::Retry << QString();
}

void DesktopApplicationTest::notificationSignsIn()
{
    QFETCH(const QString, name);
    QFETCH(const Action, action);
    QFETCH(const QString, button);
    KeptNotifications notifier;
    make(true, &notifier);
    m_desktop->start(DesktopApplication::StartMode::Tray);
    QTRY_VERIFY(m_desktop->model().isLoaded());
    m_link->tell(api::Attention{{name, sampleId(name), u"Look."_s, {}, toWord(action)}});
    m_clock->advance(CallGatherer::Wait);
    QCOMPARE(notifier.shown.size(), 1);
    QCOMPARE(notifier.shown[0].button, button);
    notifier.clicked(sampleId(name), true);
    QVERIFY(m_desktop->window().isVisible());
    QCOMPARE(m_link->count(u"authorize"_s), button.isEmpty() ? 0 : 1);
    m_desktop.reset();
}

void DesktopApplicationTest::notificationShowsTheSignInUnderWay_data()
{
    QTest::addColumn<bool>("here");
    QTest::newRow("begun here") << true;
    QTest::newRow("begun by another program") << false;
}

void DesktopApplicationTest::notificationShowsTheSignInUnderWay()
{
    QFETCH(const bool, here);
    const auto signIn = [](auto& view) {
        view.health = Health::NeedsAuthorization;
        view.action = Action::Reauthorize;
    };
    m_link->setViews({sampleView(u"crm"_s), sampleView(u"mail"_s, signIn)});
    KeptNotifications notifier;
    make(true, &notifier);
    m_desktop->start(DesktopApplication::StartMode::Tray);
    QTRY_VERIFY(m_desktop->model().isLoaded());
    if (here) {
        notifier.clicked(sampleId(u"mail"_s), true);
        m_link->answer<api::Authorize>(signInAt(u"a1"_s, u"https://login.example/"_s));
        m_desktop->window().showConnection(sampleId(u"crm"_s));
    } else {
        m_link->setViews({sampleView(u"crm"_s), sampleView(u"mail"_s, [&](auto& view) {
                              signIn(view);
                              view.authorizing = u"a1"_s;
                          })});
        m_link->changed(u"mail"_s);
        QTRY_COMPARE(m_desktop->model().viewNamed(u"mail"_s)->authorizing, u"a1"_s);
    }
    notifier.clicked(sampleId(u"mail"_s), true);
    auto* progress = m_desktop->window().findChild<QLabel*>(u"progressLabel"_s);
    QTRY_VERIFY(progress->isVisible());
    QTRY_COMPARE(m_link->count(u"authorize-wait"_s), 1);
    QCOMPARE(m_link->lastParams(u"authorize-wait"_s)["attempt"_L1].toString(), u"a1"_s);
    QCOMPARE(m_link->count(u"authorize"_s), here ? 1 : 0);
    m_desktop.reset();
}

void DesktopApplicationTest::trayFollowsTheWorker()
{
    make(true);
    m_desktop->start(DesktopApplication::StartMode::Tray);
    QTRY_COMPARE(m_desktop->tray().shape().form(), HealthShape::Form::Square);
    m_link->setConnected(false);
    QCOMPARE(m_desktop->tray().shape().form(), HealthShape::Form::HollowRing);
    m_link->setConnected(true);
    QTRY_COMPARE(m_desktop->tray().shape().form(), HealthShape::Form::Square);
}

// A window that was light and turns dark must look like one that was dark from the start.
void DesktopApplicationTest::switchesBetweenLightAndDark()
{
    const QPalette light = QApplication::palette();
    const QPalette dark(QColor(0x22, 0x22, 0x22));
    const auto picture = [this] {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        return m_desktop->window().grab().toImage();
    };
    make(false);
    m_desktop->start();
    QTRY_VERIFY(m_desktop->model().isLoaded());
    const QImage before = picture();
    QApplication::setPalette(dark);
    const QImage switched = picture();
    m_desktop.reset();
    make(false);
    m_desktop->start();
    QTRY_VERIFY(m_desktop->model().isLoaded());
    const QImage fresh = picture();
    QApplication::setPalette(light);
    QVERIFY(switched != before);
    QCOMPARE(switched.size(), fresh.size());
    int different = 0;
    for (int y = 0; y < fresh.height(); ++y) {
        for (int x = 0; x < fresh.width(); ++x)
            different += switched.pixel(x, y) != fresh.pixel(x, y) ? 1 : 0;
    }
    QVERIFY2(different < 200, qPrintable(QString::number(different))); // a text cursor or focus frame at most
}

void DesktopApplicationTest::eventsReachBothPages()
{
    make(false);
    m_desktop->start();
    QTRY_VERIFY(m_desktop->model().isLoaded());
    auto* first = m_desktop->window().findChild<QLabel*>(u"recentEvent0"_s);
    QTRY_COMPARE(first->text(), u"Event number 5"_s);
    QCOMPARE(m_readersOpened, 1);
    Event event;
    event.id = 6;
    event.at = sampleNow();
    event.connectionId = sampleId(u"calendar"_s);
    event.message = u"x"_s;
    event.kind = u"k"_s;
    m_link->tell(api::EventLogged{event});
    QCOMPARE(m_readersOpened, 1);
}

void DesktopApplicationTest::lateReaderOpensAgain()
{
    int opened = 0;
    FakeEvents* current = nullptr;
    LateEventReader reader([&]() -> std::unique_ptr<EventReader> {
        if (++opened == 1)
            return nullptr; // the worker has not made the file yet
        auto events = std::make_unique<FakeEvents>();
        events->made = 3;
        current = events.get();
        return events;
    });
    QCOMPARE(opened, 0);
    QVERIFY(!reader.read({}));
    QCOMPARE(reader.read({})->size(), 3);
    QCOMPARE(opened, 2);
    current->error = Error{ErrorKind::Failed, u"event-log-unreadable"_s, u"damaged"_s};
    QVERIFY(!reader.read({}));
    QCOMPARE(reader.read({})->size(), 3);
    QCOMPARE(opened, 3);
}

EVERGRANT_TEST(DesktopApplicationTest)
#include "tst_desktopapplication.moc"
