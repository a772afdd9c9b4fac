// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopapplication.h"

#include "desktop/attention.h"
#include "desktop/desktopnotifications.h"
#include "desktop/trayicon.h"
#include "desktop/workerwatch.h"
#include <QApplication>
#include <QIcon>

// Outside the namespace, as the macro demands: the resources sit in a static library.
static void initResources()
{
    Q_INIT_RESOURCE(desktop);
}

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

DesktopApplication::DesktopApplication(DesktopParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_events(m_parts.openEvents)
{
    initResources();
    if (!m_parts.trayAvailable)
        m_parts.trayAvailable = &QSystemTrayIcon::isSystemTrayAvailable;
    QGuiApplication::setWindowIcon(QIcon(u":/desktop/evergrant.svg"_s));
    m_theme = std::make_unique<Theme>();
    m_model = std::make_unique<ConnectionsModel>(m_parts.link, m_parts.clock);
    m_authorizations = std::make_unique<Authorizations>(m_parts.link, m_parts.clock, m_parts.openUrl);
    m_worker = std::make_unique<WorkerWatch>(m_parts.link, m_parts.startWorkerAgain);
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{m_parts.link, m_parts.clock, m_events, *m_model, *m_authorizations, *m_worker, *m_theme,
                          m_parts.openUrl, m_parts.trayAvailable, m_parts.profileDir + u"/desktop.ini"_s});
    m_tray = std::make_unique<TrayIcon>(*m_model);
    m_attention = std::make_unique<Attention>(m_parts.link);
    m_notifications = std::make_unique<DesktopNotifications>();
    connect(m_window.get(), &MainWindow::quitConfirmed, this, &DesktopApplication::quitRequested);
    connectTray();
    connectNotifications();
}

DesktopApplication::~DesktopApplication() = default;

void DesktopApplication::connectTray()
{
    TrayIcon* tray = m_tray.get();
    MainWindow* window = m_window.get();
    connect(tray, &TrayIcon::openWanted, window, &MainWindow::bringUp);
    connect(tray, &TrayIcon::connectionWanted, window, &MainWindow::showConnection);
    connect(tray, &TrayIcon::quitWanted, window, &MainWindow::askQuit);
    connect(tray, &TrayIcon::renewAllWanted, &window->actions(), &ConnectionActions::renewAll);
    connect(tray, &TrayIcon::pauseAllWanted, &window->actions(), &ConnectionActions::setAllPaused);
    connect(m_worker.get(), &WorkerWatch::reached, tray, [tray] { tray->setReachable(true); });
    connect(m_worker.get(), &WorkerWatch::lost, tray, [tray] { tray->setReachable(false); });
    connect(m_theme.get(), &Theme::changed, tray, &TrayIcon::refresh);
}

void DesktopApplication::connectNotifications()
{
    connect(m_attention.get(), &Attention::wanted, this, &DesktopApplication::callPerson);
    connect(m_notifications.get(), &DesktopNotifications::clicked, m_window.get(), &MainWindow::showConnection);
    connect(m_tray.get(), &TrayIcon::messageClicked, m_window.get(),
            [this] { m_window->showConnection(m_lastNotified); });
    connect(m_window.get(), &MainWindow::hiddenToTray, this, [this] {
        notify({}, tr("Evergrant is still there"),
               tr("It goes on renewing in the background. Click its icon to open the window again."));
    });
}

void DesktopApplication::start(bool inTray)
{
    m_tray->show();
    if (!inTray || !m_parts.trayAvailable())
        m_window->bringUp();
    m_worker->reach();
}

void DesktopApplication::raise()
{
    m_window->bringUp();
}

void DesktopApplication::callPerson(const QUuid& id, const QString& headline, const QString& detail)
{
    // Whoever waits in this window for what comes of a sign-in reads it here, and a notification would lie on our
    // buttons.
    if (QApplication::activeWindow() == nullptr || !m_authorizations->isUnderWay(id))
        notify(id, headline, detail);
}

void DesktopApplication::notify(const QUuid& id, const QString& title, const QString& text)
{
    m_lastNotified = id;
    const std::optional<ConnectionView> view = m_model->view(id);
    const bool isNamed = !view || title.contains(view->shownTitle());
    const QString heading = isNamed ? title : u"%1: %2"_s.arg(view->shownTitle(), title);
    if (m_parts.trayAvailable())
        m_tray->showMessage(heading, text);
    else
        m_notifications->notify(id, heading, text);
}

} // namespace evergrant
