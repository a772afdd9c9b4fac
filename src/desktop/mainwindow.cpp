// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/mainwindow.h"

#include "api/messages/notices.h"
#include "desktop/alerts/alertspage.h"
#include "desktop/details/detailspage.h"
#include "desktop/jobs/jobspage.h"
#include "desktop/log/logpage.h"
#include "desktop/outcomebar.h"
#include "desktop/widgets/layouttools.h"
#include "desktop/widgets/overlay.h"
#include "desktop/wizard/addconnectiondialog.h"
#include "desktop/workerpresence.h"
#include "desktop/workerwatch.h"
#include "ui_mainwindow.h"
#include <QCloseEvent>
#include <QMenu>
#include <QScrollBar>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(const Parts& parts)
    : m_ui(std::make_unique<Ui::MainWindow>())
    , m_parts(parts)
    , m_state(WindowState::load(parts.stateFile))
    , m_asks(parts.link)
    , m_actions(m_asks, parts.model, this)
    , m_jobActions(m_asks, parts.model, parts.clock, this)
    , m_alertActions(m_asks, parts.model, this)
    , m_quitFlow(parts.link, parts.theme, parts.preferences, this)
    , m_sides(parts.link, parts.clock, m_actions, parts.preferences, parts.autostart, parts.theme, this, parts.model,
              parts.support)
    , m_ticker(parts.clock)
{
    m_ui->setupUi(this);
    m_parts.theme.dress(this);
    m_ui->supportLabel->setVisible(m_parts.support);
    m_details = new DetailsPage(m_actions, m_parts.authorizations, m_parts.events, m_parts.clock, m_parts.openUrl,
                                m_ui->detailsScroll);
    m_ui->detailsScroll->setWidget(m_details);
    m_log = new LogPage(m_parts.events, m_parts.link, m_parts.clock, m_parts.model, this);
    m_ui->pages->addWidget(scrollAround(m_log, m_ui->pages));
    m_jobs = new JobsPage(m_parts.jobs, m_parts.model, m_jobActions, m_parts.link, m_parts.clock, this);
    m_ui->pages->addWidget(scrollAround(m_jobs, m_ui->pages));
    m_alerts = new AlertsPage(m_parts.alerts, m_alertActions, m_parts.clock, this);
    m_ui->pages->addWidget(scrollAround(m_alerts, m_ui->pages));
    m_ui->connectionsPanel->setConnections(m_parts.model);
    m_ui->connectionsPanel->setOrder(m_state.order);
    resizeOnScreen(*this, {1120, 760});
    m_ui->splitter->setSizes({320, 800});
    restoreGeometry(m_state.geometry);
    m_ui->splitter->restoreState(m_state.splitter);
    m_outcomes = std::make_unique<OutcomeBar>(*m_ui->messageBar, m_actions, m_parts.authorizations, m_parts.model,
                                              m_parts.clock);
    new Overlay(m_ui->messageBar, m_ui->pages);
    connectHeader();
    connectModel();
    connectJobs();
    connectAlerts();
    connectWorker();
    addShortcuts();
    showPage();
}

MainWindow::~MainWindow()
{
    saveState();
}

void MainWindow::connectHeader()
{
    WindowHeader* header = m_ui->header;
    connect(header, &WindowHeader::pageChanged, this, &MainWindow::showPage);
    connect(header, &WindowHeader::addWanted, this, &MainWindow::addConnection);
    connect(header, &WindowHeader::settingsWanted, this, [this] { m_sides.showPreferences(); });
    connect(header, &WindowHeader::helpWanted, this, [this] { m_sides.showHelp(); });
    connect(header, &WindowHeader::renewAllWanted, &m_actions.renewals(), &RenewAll::start);
    connect(header, &WindowHeader::pauseAllWanted, &m_actions, &ConnectionActions::pauseAll);
    connect(header, &WindowHeader::resumeAllWanted, &m_actions, &ConnectionActions::resumeAll);
    connect(header, &WindowHeader::pauseOneWanted, this,
            [this](PauseLength length) { m_actions.pause(m_details->view(), length); });
    connect(header, &WindowHeader::resumeOneWanted, this, [this] { m_actions.resume(m_details->view()); });
    connect(m_ui->emptyPage, &EmptyPage::addWanted, this, &MainWindow::addConnection);
    connect(m_ui->emptyPage, &EmptyPage::practiceWanted, &m_actions, &ConnectionActions::addPractice);
    const auto signIn = [this](const QUuid& id, const QString& name) {
        m_ui->header->showPage(WindowHeader::Page::Connections);
        showWhenThere(id);
        m_parts.authorizations.start(id, name);
    };
    connect(&m_actions, &ConnectionActions::practiceAdded, this, signIn);
    connect(&m_sides, &SideWindows::signInWanted, this, signIn);
    connect(&m_ticker, &Ticker::ticked, this, &MainWindow::tick);
    connect(&m_actions, &ConnectionActions::dialogOpened, this,
            [this](QDialog* dialog) { m_parts.theme.dress(dialog); });
    connect(&m_quitFlow, &QuitFlow::said, m_outcomes.get(), &OutcomeBar::tell);
    connect(&m_quitFlow, &QuitFlow::confirmed, this, &MainWindow::quitConfirmed);
}

void MainWindow::connectModel()
{
    const ConnectionsModel& model = m_parts.model;
    connect(m_ui->connectionsPanel, &ConnectionsPanel::currentChanged, this, &MainWindow::showCurrent);
    connect(m_ui->connectionsPanel, &ConnectionsPanel::menuWanted, this,
            [this](const QPoint& place) { m_details->menu()->popup(place); });
    connect(&model, &ConnectionsModel::viewChanged, this, [this](const QUuid& id) {
        if (id == m_details->view().id)
            showCurrent();
    });
    connect(&model, &ConnectionsModel::changed, this, [this] {
        selectSomething();
        showPage();
    });
    m_ui->accountBar->watch(m_parts.authorizations, model);
    connect(&m_parts.link, &link::WorkerLink::noticed, this, [this](const QString& notice, const QJsonObject& content) {
        const auto logged = api::noticeIn<api::EventLogged>(notice, content);
        if (!logged)
            return;
        m_details->noteEvent(logged->event);
        m_log->noteEvent(logged->event);
    });
}

void MainWindow::connectJobs()
{
    connect(&m_jobActions, &JobActions::said, m_outcomes.get(), &OutcomeBar::tell);
    connect(&m_jobActions, &JobActions::dialogOpened, this, [this](QDialog* dialog) { m_parts.theme.dress(dialog); });
    connect(m_jobs, &JobsPage::helpWanted, this, [this] { m_sides.showHelp(u"jobs"_s); });
    connect(m_details, &DetailsPage::jobWanted, this, &MainWindow::showJob);
    connect(m_details, &DetailsPage::eventWanted, this, [this](const Event& event) {
        m_ui->header->showPage(WindowHeader::Page::Log);
        m_log->select(event);
    });
    connect(&m_parts.jobs, &JobsModel::changed, this, [this] {
        showJobsOfCurrent();
        showPage();
    });
}

void MainWindow::connectAlerts()
{
    connect(&m_alertActions, &AlertActions::said, m_outcomes.get(), &OutcomeBar::tell);
    connect(&m_alertActions, &AlertActions::dialogOpened, this,
            [this](QDialog* dialog) { m_parts.theme.dress(dialog); });
    connect(&m_parts.alerts, &AlertsWatch::changed, this, &MainWindow::showPage);
    connect(m_alerts, &AlertsPage::helpWanted, this, [this] { m_sides.showHelp(u"alerts"_s); });
}

void MainWindow::showJobsOfCurrent()
{
    m_details->setJobs(m_parts.jobs.jobsWith(m_details->view().name));
}

void MainWindow::connectWorker()
{
    auto* presence = new WorkerPresence(m_parts.worker, m_parts.model, m_parts.jobs, m_parts.alerts, *m_ui->workerBar,
                                        !m_parts.support, this);
    connect(presence, &WorkerPresence::changed, m_details, &DetailsPage::setReachable);
    connect(presence, &WorkerPresence::lost, this, [this](const QString& text) {
        m_ui->messageBar->hide(); // its text was about a worker that is gone
        m_ui->waitingLabel->setText(text);
    });
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, const QString& name, auto work) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
    };
    add(QKeySequence::New, u"addShortcut"_s, [this] { addConnection(); });
    add(QKeySequence::Find, u"findShortcut"_s, [this] {
        if (m_log->isVisible())
            return m_log->focusSearch();
        m_ui->header->showPage(WindowHeader::Page::Connections);
        m_ui->connectionsPanel->focusSearch();
    });
    add(QKeySequence::Refresh, u"renewShortcut"_s, [this] {
        if (!m_details->view().id.isNull() && !m_parts.model.isEmpty())
            m_actions.renew(m_details->view());
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), u"quitShortcut"_s, [this] { askQuit(); });
    add(Qt::CTRL | Qt::Key_Comma, u"settingsShortcut"_s, [this] { m_sides.showPreferences(); });
    add(QKeySequence::HelpContents, u"helpShortcut"_s, [this] { m_sides.showHelp(); });
}

QWidget* MainWindow::wantedPage() const
{
    const auto areaOf = [](QWidget* page) { return page->parentWidget()->parentWidget(); };
    switch (m_ui->header->page()) {
    case WindowHeader::Page::Log:
        return areaOf(m_log);
    case WindowHeader::Page::Jobs:
        return m_parts.jobs.isLoaded() ? areaOf(m_jobs) : m_ui->waitingPage;
    case WindowHeader::Page::Alerts:
        return m_parts.alerts.isLoaded() ? areaOf(m_alerts) : m_ui->waitingPage;
    case WindowHeader::Page::Connections:
        break;
    }
    if (!m_parts.model.isEmpty())
        return m_ui->connectionsPage;
    return m_parts.model.isLoaded() ? static_cast<QWidget*>(m_ui->emptyScroll) : m_ui->waitingPage;
}

void MainWindow::showPage()
{
    QWidget* page = wantedPage();
    const bool arrived = page == m_ui->connectionsPage && m_ui->pages->currentWidget() == m_ui->waitingPage;
    m_ui->pages->setCurrentWidget(page);
    if (arrived)
        m_ui->connectionsPanel->focusList();
    m_ui->header->setHasConnections(!m_parts.model.isEmpty());
    m_ui->header->setCurrent(m_parts.model.view(m_details->view().id));
    updateTicker();
}

void MainWindow::showCurrent()
{
    const QUuid id = m_ui->connectionsPanel->current();
    const std::optional<ShownConnection> view = m_parts.model.view(id);
    if (!view)
        return;
    if (id != m_details->view().id) {
        m_ui->detailsScroll->verticalScrollBar()->setValue(0);
        m_ui->messageBar->movedOn();
        m_state.selected = id;
    }
    m_details->setView(*view);
    showJobsOfCurrent();
    m_ui->header->setCurrent(view);
    updateTicker();
}

void MainWindow::showWhenThere(const QUuid& id)
{
    m_wanted = id;
    m_parts.model.reload();
}

void MainWindow::selectSomething()
{
    ConnectionsPanel* panel = m_ui->connectionsPanel;
    if (m_parts.model.view(m_wanted))
        return panel->bringUp(std::exchange(m_wanted, {}));
    if (panel->current().isNull() && !panel->select(m_state.selected) && !m_parts.model.isEmpty())
        panel->select(m_parts.model.views(1).first().id);
}

void MainWindow::updateTicker()
{
    const bool onScreen = isVisible() && !isMinimized();
    updatePace();
    m_ticker.setRunning(onScreen && (m_ui->connectionsPage->isVisible() || m_jobs->isVisible()));
}

/// Where no seconds are counted, "3 min ago" and the timeline still go on.
void MainWindow::updatePace()
{
    const bool counts = m_ui->pages->currentWidget() == m_ui->connectionsPage && m_parts.model.counts();
    m_ticker.setPace(counts ? std::chrono::seconds(1) : std::chrono::minutes(1));
}

void MainWindow::tick()
{
    if (m_jobs->isVisible())
        return m_jobs->refreshTimes();
    m_details->tick();
    m_ui->connectionsPanel->refreshShown();
    updatePace();
}

void MainWindow::addConnection()
{
    if (m_wizard == nullptr) {
        m_wizard = new AddConnectionDialog(m_parts.link, m_parts.model, m_parts.authorizations, m_actions.providers(),
                                           m_parts.openUrl, this);
        m_wizard->setAutostart(m_parts.autostart);
        m_parts.theme.dress(m_wizard);
        connect(m_wizard, &AddConnectionDialog::helpWanted, &m_sides, &SideWindows::showHelp);
        connect(m_wizard, &AddConnectionDialog::added, this, &MainWindow::showWhenThere);
        connect(m_wizard, &AddConnectionDialog::ended, this, &MainWindow::showConnection);
        connect(m_wizard, &AddConnectionDialog::spareWanted, this, [this](const QUuid& id) {
            if (const auto view = m_parts.model.view(id))
                m_actions.makeSpare(*view);
        });
        connect(m_wizard, &AddConnectionDialog::deliveryWanted, this, [this](const QUuid& id) {
            if (const auto view = m_parts.model.view(id))
                m_actions.deliveries().add(*view);
        });
    }
    m_wizard->begin();
}

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showConnection(const QUuid& id)
{
    bringUp();
    m_ui->header->showPage(WindowHeader::Page::Connections);
    m_ui->connectionsPanel->bringUp(id);
}

void MainWindow::showJob(const QString& job)
{
    bringUp();
    m_ui->header->showPage(WindowHeader::Page::Jobs);
    m_jobs->select(job);
}

void MainWindow::askQuit()
{
    // Where there is nothing to stop, or it may not be stopped, there is no question.
    if (m_parts.support || m_parts.worker.isLost()) {
        Q_EMIT quitConfirmed();
        return;
    }
    if (m_parts.preferences.preferences().afterQuit != AfterQuit::KeepRenewing)
        bringUp();
    m_quitFlow.begin(static_cast<int>(m_parts.model.count()));
}

void MainWindow::leave()
{
    m_leaving = true;
    saveState();
}

MainWindow::Place MainWindow::place() const
{
    return {isVisible(), m_ui->header->page(), m_details->view().id, m_sides.preferencesSubject()};
}

void MainWindow::goTo(const Place& place)
{
    m_ui->header->showPage(place.page);
    m_wanted = place.connection;
    selectSomething();
    if (place.isVisible)
        show();
    if (place.settings)
        m_sides.showPreferences(*place.settings);
}

void MainWindow::saveState()
{
    m_state.geometry = saveGeometry();
    m_state.splitter = m_ui->splitter->saveState();
    m_state.order = m_ui->connectionsPanel->order();
    m_state.save(m_parts.stateFile);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    updateTicker();
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    updateTicker();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        updateTicker();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveState();
    if (qGuiApp->isSavingSession() || m_leaving)
        return;
    event->ignore();
    if (!m_parts.trayAvailable())
        return askQuit();
    hide();
    if (!m_state.toldAboutTray)
        Q_EMIT hiddenToTray();
    m_state.toldAboutTray = true;
}

} // namespace evergrant
