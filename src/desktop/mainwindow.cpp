// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/mainwindow.h"

#include "api/messages/notices.h"
#include "core/errorcode.h"
#include "desktop/details/detailspage.h"
#include "desktop/helpwindow.h"
#include "desktop/list/connectiondelegate.h"
#include "desktop/log/logpage.h"
#include "desktop/settings/settingtexts.h"
#include "desktop/widgets/texts.h"
#include "desktop/wizard/addconnectiondialog.h"
#include "desktop/workerwatch.h"
#include "ui_mainwindow.h"
#include <QCloseEvent>
#include <QScrollBar>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(const Parts& parts)
    : m_ui(std::make_unique<Ui::MainWindow>())
    , m_parts(parts)
    , m_state(WindowState::load(parts.stateFile))
    , m_actions(parts.link, parts.model, this)
    , m_quitFlow(parts.link, parts.theme, this)
    , m_ticker(parts.clock)
{
    m_ui->setupUi(this);
    m_parts.theme.dress(this);
    m_details = new DetailsPage(m_actions, m_parts.authorizations, m_parts.events, m_parts.clock, m_parts.openUrl,
                                m_ui->detailsScroll);
    m_ui->detailsScroll->setWidget(m_details);
    m_log = new LogPage(m_parts.events, m_parts.link, m_parts.clock, m_parts.model, this);
    m_ui->pages->addWidget(m_log);
    m_ui->connectionsView->setItemDelegate(new ConnectionDelegate(this));
    m_ui->connectionsView->setModel(&m_parts.model);
    resize(1120, 760);
    m_ui->splitter->setSizes({320, 800});
    restoreGeometry(m_state.geometry);
    m_ui->splitter->restoreState(m_state.splitter);
    connectHeader();
    connectModel();
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
    connect(header, &WindowHeader::helpWanted, this, [this] { showHelp(); });
    connect(header, &WindowHeader::renewAllWanted, &m_actions, &ConnectionActions::renewAll);
    connect(header, &WindowHeader::pauseAllWanted, &m_actions, &ConnectionActions::setAllPaused);
    connect(header, &WindowHeader::pauseOneWanted, this,
            [this](bool paused) { m_actions.setPaused(m_details->view(), paused); });
    connect(m_ui->emptyPage, &EmptyPage::addWanted, this, &MainWindow::addConnection);
    connect(m_ui->emptyPage, &EmptyPage::practiceWanted, &m_actions, &ConnectionActions::addPractice);
    connect(&m_actions, &ConnectionActions::practiceAdded, this, [this](const QUuid& id, const QString& name) {
        showWhenThere(id);
        m_parts.authorizations.start(id, name);
    });
    connect(&m_ticker, &Ticker::ticked, this, &MainWindow::tick);
    connect(&m_actions, &ConnectionActions::dialogOpened, this,
            [this](QDialog* dialog) { m_parts.theme.dress(dialog); });
    const auto say = [this](Tone tone, const QString& text) { m_ui->messageBar->say(tone, text); };
    connect(&m_actions, &ConnectionActions::said, m_ui->messageBar, say);
    connect(&m_quitFlow, &QuitFlow::said, m_ui->messageBar, say);
    connect(&m_quitFlow, &QuitFlow::confirmed, this, &MainWindow::quitConfirmed);
}

void MainWindow::connectModel()
{
    const ConnectionsModel& model = m_parts.model;
    connect(m_ui->connectionsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MainWindow::showCurrent);
    connect(&model, &ConnectionsModel::viewChanged, this, [this](const QUuid& id) {
        if (id == m_details->view().id)
            showCurrent();
        followSignIn(id);
    });
    connect(&model, &ConnectionsModel::changed, this, [this] {
        showQuestion();
        selectSomething();
        showPage();
    });
    connect(&m_parts.authorizations, &Authorizations::changed, this, &MainWindow::showQuestion);
    connect(&m_parts.authorizations, &Authorizations::succeeded, this,
            [this](const QUuid&, const QString& message, const QStringList& warnings) {
                m_ui->messageBar->say(warnings.isEmpty() ? Tone::Fine : Tone::Watch,
                                      (QStringList{message} + warnings).join(u' '));
            });
    connect(&m_parts.authorizations, &Authorizations::spareMade, &m_actions, &ConnectionActions::tellSpare);
    connect(&m_actions, &ConnectionActions::spareOffered, this,
            [this](const QUuid& id, Tone tone, const QString& text, bool more) {
                offer(tone, text, more ? tr("Make &another") : QString(), [this, id] {
                    if (const std::optional<ConnectionView> view = m_parts.model.view(id))
                        m_actions.makeSpare(*view);
                });
            });
    connect(&m_parts.authorizations, &Authorizations::failed, this, &MainWindow::tellFailure);
    connect(&m_actions, &ConnectionActions::unusedSignIn, this,
            [this](const QUuid& id, const QString& text, bool revocable) {
                offer(Tone::Info, text, revocable ? tr("Re&voke it there") : QString(), [this, id] {
                    if (const std::optional<ConnectionView> view = m_parts.model.view(id))
                        m_actions.revokeUnused(*view);
                });
            });
    connect(&m_actions, &ConnectionActions::corrected, this,
            [this](const QUuid& id, const QString& name) { m_parts.authorizations.start(id, name); });
    connect(m_ui->messageBar, &MessageBar::buttonClicked, this, [this] {
        if (const auto work = std::exchange(m_offer, {}))
            work();
    });
    connect(&m_parts.link, &link::WorkerLink::noticed, this, [this](const QString& notice, const QJsonObject& content) {
        const auto logged = api::noticeIn<api::EventLogged>(notice, content);
        if (!logged)
            return;
        m_details->takeEvent(logged->event);
        m_log->takeEvent(logged->event);
    });
}

void MainWindow::tellFailure(const QUuid& id, const Error& error)
{
    const std::optional<ConnectionView> view = m_parts.model.view(id);
    const QString message = SettingTexts::withoutCommand(error.message, error.correction);
    const QString text = view ? Texts::about(view->shownTitle(), message) : message;
    const Tone tone = error.kind == ErrorKind::Cancelled ? Tone::Info : Tone::Bad;
    if (view && (error.code == errorcode::kept || error.code == errorcode::otherAccount)) {
        m_actions.tellUnused(*view, text);
    } else if (view && !error.correction.isEmpty()) {
        offer(tone, text, tr("&Use it"), [this, view = *view, error] { m_actions.useCorrection(view, error); });
    } else {
        m_ui->messageBar->say(tone, text);
    }
}

void MainWindow::offer(Tone tone, const QString& text, const QString& button, const std::function<void()>& work)
{
    m_offer = work;
    m_ui->messageBar->say(tone, text, button);
}

void MainWindow::connectWorker()
{
    const auto setReachable = [this](bool reachable) {
        m_parts.model.setReachable(reachable);
        m_details->setReachable(reachable);
    };
    connect(&m_parts.worker, &WorkerWatch::reached, this, [this, setReachable](bool restarted) {
        setReachable(true);
        m_ui->workerBar->hide();
        if (restarted)
            m_ui->workerBar->say(Tone::Info, tr("The background worker stopped and was restarted."));
        m_parts.model.reload();
    });
    connect(&m_parts.worker, &WorkerWatch::lost, this, [this, setReachable](const QString& text) {
        setReachable(false);
        m_ui->messageBar->hide(); // its text was about a worker that is gone
        m_ui->workerBar->say(Tone::Bad, text, tr("&Retry"));
        m_ui->waitingLabel->setText(text);
    });
    connect(m_ui->workerBar, &MessageBar::buttonClicked, &m_parts.worker, &WorkerWatch::reach);
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
        m_ui->header->showLog();
        m_log->focusSearch();
    });
    add(QKeySequence::Refresh, u"renewShortcut"_s, [this] {
        if (!m_details->view().id.isNull() && !m_parts.model.isEmpty())
            m_actions.renew(m_details->view());
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), u"quitShortcut"_s, [this] { askQuit(); });
    add(QKeySequence::HelpContents, u"helpShortcut"_s, [this] { showHelp(); });
}

void MainWindow::showPage()
{
    const bool hasConnections = !m_parts.model.isEmpty();
    QWidget* page = m_ui->waitingPage;
    if (m_ui->header->showsLog())
        page = m_log;
    else if (hasConnections)
        page = m_ui->connectionsPage;
    else if (m_parts.model.isLoaded())
        page = m_ui->emptyPage;
    const bool arrived = page == m_ui->connectionsPage && m_ui->pages->currentWidget() == m_ui->waitingPage;
    m_ui->pages->setCurrentWidget(page);
    if (arrived)
        m_ui->connectionsView->setFocus();
    m_ui->header->setHasConnections(hasConnections);
    m_ui->header->setCurrent(m_parts.model.view(m_details->view().id));
    updateTicker();
}

void MainWindow::showCurrent()
{
    const QUuid id = m_ui->connectionsView->currentIndex().data(ConnectionsModel::IdRole).toUuid();
    const std::optional<ConnectionView> view = m_parts.model.view(id);
    if (!view)
        return;
    if (id != m_details->view().id) {
        m_ui->detailsScroll->verticalScrollBar()->setValue(0);
        m_ui->messageBar->movedOn();
        m_state.selected = id;
    }
    m_details->setView(*view);
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
    if (const QModelIndex wanted = m_parts.model.indexOf(m_wanted); wanted.isValid()) {
        m_wanted = {};
        m_ui->connectionsView->setCurrentIndex(wanted);
        return;
    }
    const QModelIndex current = m_ui->connectionsView->currentIndex();
    if (current.isValid() && !current.data(ConnectionsModel::HeaderRole).toBool())
        return;
    QModelIndex index = m_parts.model.indexOf(m_state.selected);
    if (!index.isValid() && !m_parts.model.isEmpty())
        index = m_parts.model.indexOf(m_parts.model.views(1).first().id);
    m_ui->connectionsView->setCurrentIndex(index);
}

void MainWindow::updateTicker()
{
    const bool onScreen = isVisible() && !isMinimized();
    updatePace();
    m_ticker.setRunning(onScreen && m_ui->pages->currentWidget() == m_ui->connectionsPage);
}

/// Where no seconds are counted, "3 min ago" and the timeline still go on.
void MainWindow::updatePace()
{
    m_ticker.setPace(m_parts.model.counts() ? std::chrono::seconds(1) : std::chrono::minutes(1));
}

void MainWindow::tick()
{
    m_details->tick();
    m_ui->connectionsView->refreshShown();
    updatePace();
}

void MainWindow::addConnection()
{
    if (m_wizard == nullptr) {
        m_wizard = new AddConnectionDialog(m_parts.link, m_parts.model, m_parts.authorizations, m_actions.providers(),
                                           m_parts.openUrl, this);
        m_parts.theme.dress(m_wizard);
        connect(m_wizard, &AddConnectionDialog::helpWanted, this, &MainWindow::showHelp);
        connect(m_wizard, &AddConnectionDialog::added, this, &MainWindow::showWhenThere);
        connect(m_wizard, &AddConnectionDialog::deliveryWanted, this, [this](const QUuid& id) {
            if (const auto view = m_parts.model.view(id))
                m_actions.deliveries().add(*view);
        });
    }
    m_wizard->begin();
}

/// A question may have been asked before this window was there.
void MainWindow::followSignIn(const QUuid& id)
{
    if (const std::optional<ConnectionView> view = m_parts.model.view(id))
        m_parts.authorizations.flowFor(*view);
}

void MainWindow::showQuestion()
{
    const QList<AuthorizeFlow*> asking = m_parts.authorizations.asking();
    AuthorizeFlow* flow = asking.value(0);
    const std::optional<ConnectionView> view = flow ? m_parts.model.view(flow->id()) : std::nullopt;
    m_ui->accountBar->ask(flow, view ? view->shownTitle() : flow ? flow->name() : QString());
}

void MainWindow::showHelp(const QString& page)
{
    if (m_help == nullptr) {
        m_help = new HelpWindow(this);
        m_parts.theme.dress(m_help);
        connect(m_help, &HelpWindow::recoveryCodeWanted, &m_actions, &ConnectionActions::makeRecoveryCode);
    }
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
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
    m_ui->header->showConnections();
    if (const QModelIndex index = m_parts.model.indexOf(id); index.isValid())
        m_ui->connectionsView->setCurrentIndex(index);
}

void MainWindow::askQuit()
{
    // Without a worker there is nothing to stop, so there is no question.
    if (m_parts.worker.isLost()) {
        Q_EMIT quitConfirmed();
        return;
    }
    bringUp();
    m_quitFlow.begin(static_cast<int>(m_parts.model.count()));
}

void MainWindow::leave()
{
    m_leaving = true;
    saveState();
}

void MainWindow::saveState()
{
    m_state.geometry = saveGeometry();
    m_state.splitter = m_ui->splitter->saveState();
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
    if (!m_parts.trayAvailable()) {
        askQuit();
        return;
    }
    hide();
    if (!m_state.toldAboutTray)
        Q_EMIT hiddenToTray();
    m_state.toldAboutTray = true;
}

} // namespace evergrant
