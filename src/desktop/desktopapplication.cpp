// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopapplication.h"

#include "core/text/language.h"
#include "desktop/tray/attentionnotices.h"
#include "desktop/tray/trayicon.h"
#include "desktop/widgets/announced.h"
#include "desktop/widgets/texts.h"
#include "desktop/workerwatch.h"
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QIcon>
#include <QLocale>
#include <QWindow>
#include <algorithm>

// Outside the namespace, as the macro demands: the resources sit in a static library.
static void initResources()
{
    Q_INIT_RESOURCE(desktop);
    Q_INIT_RESOURCE(translatedhelp);
}

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether something would be lost if another window took its place.
bool isBusy(const MainWindow& window)
{
    const auto dialogs = window.findChildren<QDialog*>();
    return window.asks().isWaiting() ||
           std::ranges::any_of(dialogs, [](const QDialog* dialog) { return dialog->isVisible(); });
}

/// For a button of a notification, which has no mnemonics.
QString signInText(const ShownConnection& view, Action action)
{
    return Texts::buttonText(action, view.grantType).remove(u'&');
}

} // namespace

DesktopApplication::DesktopApplication(DesktopParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_stateFile(m_parts.support ? QString() : m_parts.profileDir + u"/desktop.ini"_s)
    , m_events(m_parts.openEvents)
    , m_calls(m_parts.clock, [this](const Notification& notification, const auto&) { notify(notification); })
{
    initResources();
    if (m_parts.support)
        m_parts.trayAvailable = [] { return false; };
    else if (!m_parts.trayAvailable)
        m_parts.trayAvailable = &QSystemTrayIcon::isSystemTrayAvailable;
    QGuiApplication::setWindowIcon(QIcon(u":/desktop/evergrant.svg"_s));
    Announced::install();
    m_theme = std::make_unique<Theme>();
    m_preferences = std::make_unique<PreferencesFile>(m_stateFile);
    const auto dress = [this] { m_theme->choose(m_preferences->preferences().colorScheme); };
    connect(m_preferences.get(), &PreferencesFile::changed, m_theme.get(), dress);
    dress();
    m_model = std::make_unique<ConnectionsModel>(m_parts.link, m_parts.clock);
    m_jobs = std::make_unique<JobsModel>(m_parts.link, m_parts.clock);
    m_alerts = std::make_unique<AlertsWatch>(m_parts.link, m_parts.clock);
    // Jobs name connections.
    connect(m_model.get(), &ConnectionsModel::titlesChanged, m_jobs.get(), &JobsModel::reload);
    m_authorizations = std::make_unique<Authorizations>(m_parts.link, m_parts.clock, m_parts.openUrl);
    m_worker = std::make_unique<WorkerWatch>(m_parts.link, m_parts.startWorkerAgain);
    m_attention = std::make_unique<AttentionNotices>(m_parts.link);
    useLanguage();
    makeWindow();
    qApp->installEventFilter(this);
    connectNotifications();
    // Later, because the one who has chosen it is a button of the window that is replaced.
    connect(m_preferences.get(), &PreferencesFile::changed, this, &DesktopApplication::changeLanguage,
            Qt::QueuedConnection);
}

DesktopApplication::~DesktopApplication()
{
    if (m_parts.notifier)
        m_parts.notifier->setClicked({});
}

/// The window with all that belongs to it, and the tray icon: what has texts.
void DesktopApplication::makeWindow()
{
    m_tray.reset();
    m_window.reset(); // keeps where it was for the one that follows
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{
        m_parts.link, m_parts.clock, m_events, *m_model, *m_jobs, *m_alerts, *m_authorizations, *m_worker, *m_theme,
        *m_preferences, m_parts.autostart, m_parts.openUrl, m_parts.trayAvailable, m_stateFile, m_parts.support});
    m_tray = std::make_unique<TrayIcon>(*m_model, *m_jobs);
    connectTray();
    connectWindow();
}

void DesktopApplication::useLanguage()
{
    if (m_parts.language == nullptr)
        return;
    m_parts.language->use(m_preferences->preferences().language);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    if (!m_parts.support) // whoever only looks decides nothing for the person's worker
        m_worker->setLanguage(m_parts.language->code());
}

/// Texts stay in the language in which they were made, so the window is made anew. What somebody is typing, and what is
/// under way, would end with it.
void DesktopApplication::changeLanguage()
{
    if (m_parts.language == nullptr)
        return;
    const QString& chosen = m_preferences->preferences().language;
    const bool isOther = m_parts.language->code() != (chosen.isEmpty() ? systemLanguage() : chosen);
    m_languageWaits = isOther && isBusy(*m_window);
    m_window->setLanguageWaits(m_languageWaits);
    if (!isOther || m_languageWaits)
        return;
    useLanguage();
    const MainWindow::Place place = m_window->place();
    makeWindow();
    if (!m_parts.support)
        m_tray->show();
    m_window->goTo(place);
    m_worker->tellAgain();
}

// Qt would first ask each window to close, and stay if one of them does not; ours hides instead. A session manager and
// QCoreApplication::quit() both come here.
bool DesktopApplication::eventFilter(QObject* watched, QEvent* event)
{
    if (m_languageWaits && event->type() == QEvent::Hide && qobject_cast<QDialog*>(watched) != nullptr)
        QMetaObject::invokeMethod(this, &DesktopApplication::changeLanguage, Qt::QueuedConnection);
    if (watched != qApp || event->type() != QEvent::Quit)
        return false;
    m_window->leave();
    Q_EMIT quitRequested();
    event->accept();
    return true;
}

void DesktopApplication::connectTray()
{
    TrayIcon* tray = m_tray.get();
    MainWindow* window = m_window.get();
    connect(tray, &TrayIcon::openWanted, window, &MainWindow::bringUp);
    connect(tray, &TrayIcon::toggleWanted, this, &DesktopApplication::toggleWindow);
    connect(tray, &TrayIcon::connectionWanted, window, &MainWindow::showConnection);
    connect(tray, &TrayIcon::signInWanted, this, &DesktopApplication::signIn);
    connect(tray, &TrayIcon::renewWanted, &window->actions(), &ConnectionActions::renew);
    connect(tray, &TrayIcon::pauseWanted, &window->actions(), &ConnectionActions::pause);
    connect(tray, &TrayIcon::resumeWanted, &window->actions(), &ConnectionActions::resume);
    connect(tray, &TrayIcon::copyNameWanted, &window->actions(), &ConnectionActions::copyName);
    connect(&window->actions(), &ConnectionActions::said, this,
            [this](Tone, const QString& text, const QUuid& about) { tellUnseen(text, about); });
    connect(&window->actions().renewals(), &RenewAll::finished, this,
            [this](Tone, const QString& text) { tellUnseen(text, {}); });
    connect(tray, &TrayIcon::jobWanted, window, &MainWindow::showJob);
    connect(tray, &TrayIcon::quitWanted, window, &MainWindow::askQuit);
    connect(tray, &TrayIcon::renewAllWanted, &window->actions().renewals(), &RenewAll::start);
    connect(tray, &TrayIcon::pauseAllWanted, &window->actions(), &ConnectionActions::pauseAll);
    connect(tray, &TrayIcon::resumeAllWanted, &window->actions(), &ConnectionActions::resumeAll);
    connect(m_worker.get(), &WorkerWatch::reached, tray, [tray] { tray->setReachable(true); });
    connect(m_worker.get(), &WorkerWatch::lost, tray, [tray] { tray->setReachable(false); });
    connect(m_theme.get(), &Theme::changed, tray, &TrayIcon::refresh);
}

/// While a dialog is in front, so that the window behind it is not, the click brings both up. isActiveWindow() is wrong
/// for a window that is shown again sooner than 100 ms after it was hidden: then Qt sees no change of the focus.
void DesktopApplication::toggleWindow()
{
    const bool hasFocus = QGuiApplication::focusWindow() == m_window->windowHandle();
    if (m_window->isVisible() && !m_window->isMinimized() && hasFocus)
        m_window->hide();
    else
        m_window->bringUp();
}

/// Only while it is wanted: what was clicked may be older than the last sign-in.
void DesktopApplication::signIn(const QUuid& id)
{
    m_window->showConnection(id);
    const std::optional<ShownConnection> view = m_model->view(id);
    if (view && (view->action == Action::Authorize || view->action == Action::Reauthorize))
        m_authorizations->start(id, view->name);
}

/// What came of something that was chosen in the tray's menu is said in the window. Where that is not on the screen, a
/// notification says it.
void DesktopApplication::tellUnseen(const QString& text, const QUuid& about)
{
    const bool isSeen = m_window->isVisible() && !m_window->isMinimized();
    if (isSeen || !m_preferences->preferences().notifies)
        return;
    const std::optional<ShownConnection> view = m_model->view(about);
    if (!view)
        return notify({{}, text, {}});
    Call call{about, view->shownTitle(), text, {}}; // of all connections at once it is told in one
    if (view->action == Action::Authorize || view->action == Action::Reauthorize)
        call.button = signInText(*view, view->action);
    m_calls.add(call);
}

void DesktopApplication::connectWindow()
{
    connect(m_window.get(), &MainWindow::quitConfirmed, this, [this] {
        m_window->leave();
        Q_EMIT quitRequested();
    });
    const auto goOn = [this] {
        if (m_languageWaits)
            changeLanguage();
    };
    connect(&m_window->asks(), &link::AskingLink::answered, this, goOn, Qt::QueuedConnection);
    connect(m_tray.get(), &TrayIcon::messageClicked, m_window.get(),
            [this] { m_window->showConnection(m_lastNotified); });
    connect(m_window.get(), &MainWindow::hiddenToTray, this, [this] {
        notify({{},
                tr("Evergrant is still there"),
                tr("It goes on renewing in the background. Click its icon to open the window again.")});
    });
}

void DesktopApplication::connectNotifications()
{
    connect(m_attention.get(), &AttentionNotices::wanted, this, &DesktopApplication::callPerson);
    connect(m_attention.get(), &AttentionNotices::relieved, this, [this](const QUuid& id) {
        m_calls.drop(id);
        if (m_parts.notifier)
            m_parts.notifier->withdraw(id);
    });
    if (m_parts.notifier)
        m_parts.notifier->setClicked([this](const QUuid& id, bool onButton) {
            if (onButton)
                signIn(id);
            else
                m_window->showConnection(id);
        });
}

void DesktopApplication::start(StartMode startMode)
{
    if (!m_parts.support)
        m_tray->show();
    const bool inTray = startMode == StartMode::Tray || m_preferences->preferences().startsHidden;
    if (startMode != StartMode::Hidden && (!inTray || !m_parts.trayAvailable()))
        m_window->bringUp();
    m_worker->reach();
}

void DesktopApplication::raise()
{
    m_window->bringUp();
}

void DesktopApplication::callPerson(const QUuid& id, const QString& headline, const QString& detail, bool signsIn)
{
    if (m_parts.support) // the person's own window or the worker says it
        return;
    if (!m_preferences->preferences().notifies)
        return;
    // Whoever waits in this window for what comes of a sign-in reads it here, and a notification would lie on our
    // buttons.
    if (QApplication::activeWindow() != nullptr && m_authorizations->isUnderWay(id))
        return;
    const std::optional<ShownConnection> view = m_model->view(id);
    Call call{id, view ? view->shownTitle() : QString(), headline, detail};
    if (signsIn && view) {
        const Action action = view->health == Health::NeverAuthorized ? Action::Authorize : Action::Reauthorize;
        call.button = signInText(*view, action);
    }
    m_calls.add(call);
}

void DesktopApplication::notify(const Notification& notification)
{
    m_lastNotified = notification.about;
    const auto fallBack = [tray = QPointer(m_tray.get()), notification](bool shown) {
        if (!shown && tray)
            tray->showMessage(notification.title, notification.text);
    };
    if (m_parts.notifier)
        m_parts.notifier->notify(notification, fallBack);
    else
        fallBack(false);
}

} // namespace evergrant
