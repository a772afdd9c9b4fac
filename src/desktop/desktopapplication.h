// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/callgatherer.h"
#include "desktop/log/lateeventreader.h"
#include "desktop/mainwindow.h"
#include <QObject>

namespace evergrant {

class AttentionNotices;
class TextLanguage;
class TrayIcon;
class WorkerWatch;

/// What the desktop gets from outside. References outlive the DesktopApplication.
struct DesktopParts
{
    link::WorkerLink& link;
    Clock& clock;
    EventReaderFactory openEvents; ///< a read-only reader of the event database; null while there is none
    BrowserOpener openUrl;
    QString profileDir;                          ///< absolute; desktop.ini is kept in it
    std::function<bool()> trayAvailable = {};    ///< empty: ask QSystemTrayIcon
    Notifier* notifier = nullptr;                ///< may be null: the tray icon's own messages then
    std::function<void()> startWorkerAgain = {}; ///< lets the link start a worker that was stopped on purpose
    bool support = false; ///< see MainWindow::Parts; there is no tray icon then, and nothing is written to the profile
    std::optional<Autostart> autostart = {}; ///< empty: nobody is offered it
    TextLanguage* language = nullptr;        ///< null: the language is decided elsewhere, and the worker hears of none
};

/// The desktop program without its main(): models, window, tray and notifications, joined. A test embeds it as the
/// program does.
class DesktopApplication : public QObject
{
    Q_OBJECT

public:
    explicit DesktopApplication(DesktopParts parts, QObject* parent = nullptr);
    ~DesktopApplication() override;

    /// What is seen of it at first. Tray: the icon, and the window where there is no tray. Hidden: never the window;
    /// a second start of the program shows it.
    enum class StartMode { Window, Tray, Hidden };

    /// Reaches for the worker. A preference of the person can make a Tray of a Window.
    void start(StartMode startMode = StartMode::Window);
    /// A second start of the program brings up the window of the first.
    void raise();

    MainWindow& window() { return *m_window; }
    TrayIcon& tray() { return *m_tray; }
    ConnectionsModel& model() { return *m_model; }

Q_SIGNALS:
    /// The program is to end now, without asking any window: the person has decided so (the worker has been stopped
    /// already if that was wanted), or the session ends.
    void quitRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeWindow();
    void useLanguage();
    void changeLanguage();
    void connectTray();
    void toggleWindow();
    void signIn(const QUuid& id);
    void tellUnseen(const QString& text, const QUuid& about);
    void connectWindow();
    void connectNotifications();
    void callPerson(const QUuid& id, const QString& headline, const QString& detail, bool signsIn);
    void notify(const Notification& notification);

    DesktopParts m_parts;
    const QString m_stateFile; ///< empty: nothing is written
    LateEventReader m_events;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PreferencesFile> m_preferences;
    std::unique_ptr<ConnectionsModel> m_model;
    std::unique_ptr<JobsModel> m_jobs;
    std::unique_ptr<AlertsWatch> m_alerts;
    std::unique_ptr<Authorizations> m_authorizations;
    std::unique_ptr<WorkerWatch> m_worker;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<AttentionNotices> m_attention;
    CallGatherer m_calls;
    QUuid m_lastNotified;
    bool m_languageWaits = false; ///< another one is chosen, and used as soon as the window may be replaced
};

} // namespace evergrant
