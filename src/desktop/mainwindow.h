// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "desktop/alerts/alertactions.h"
#include "desktop/alerts/alertswatch.h"
#include "desktop/details/authorizations.h"
#include "desktop/jobs/jobactions.h"
#include "desktop/jobs/jobsmodel.h"
#include "desktop/list/connectionactions.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/settings/preferences.h"
#include "desktop/sidewindows.h"
#include "desktop/tray/quitflow.h"
#include "desktop/widgets/theme.h"
#include "desktop/widgets/ticker.h"
#include "desktop/windowheader.h"
#include "desktop/windowstate.h"
#include "link/askinglink.h"
#include <QMainWindow>
#include <memory>

namespace evergrant {

namespace Ui {
class MainWindow;
}
class AddConnectionDialog;
class AlertsPage;
class DetailsPage;
class JobsPage;
class LogPage;
class OutcomeBar;
class WorkerWatch;

/// The window: header, message bars, and the pages. Each page is a class of its own; this one only joins them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Everything outlives the window.
    struct Parts
    {
        link::WorkerLink& link;
        Clock& clock;
        EventReader& events;
        ConnectionsModel& model;
        JobsModel& jobs;
        AlertsWatch& alerts;
        Authorizations& authorizations;
        WorkerWatch& worker;
        Theme& theme;
        PreferencesFile& preferences;
        std::optional<Autostart> autostart;
        BrowserOpener openUrl;
        std::function<bool()> trayAvailable;
        QString stateFile;    ///< empty: nothing is remembered
        bool support = false; ///< everything is shown and nothing changed; `link` refuses what would change something
    };

    explicit MainWindow(const Parts& parts);
    ~MainWindow() override;

    void bringUp();
    void showConnection(const QUuid& id);
    void showJob(const QString& job);
    /// Asks whether to keep renewing, where a worker is there; quitConfirmed() follows unless it is cancelled.
    void askQuit();
    /// The program ends: from now on the window lets itself be closed.
    void leave();
    void addConnection();
    /// Where the person is, for a window that takes the place of this one.
    struct Place
    {
        bool isVisible = false;
        WindowHeader::Page page = WindowHeader::Page::Connections;
        QUuid connection;
        std::optional<int> settings; ///< the page of the settings, where they are open
    };
    /// What its actions wait for.
    const link::AskingLink& asks() const { return m_asks; }
    /// Another language was chosen, and is used as soon as the window may be replaced.
    void setLanguageWaits(bool waits) { m_sides.setLanguageWaits(waits); }
    Place place() const;
    void goTo(const Place& place);
    ConnectionActions& actions() { return m_actions; }
    const Ticker& ticker() const { return m_ticker; }

Q_SIGNALS:
    void quitConfirmed();
    void hiddenToTray(); ///< for the first time in this profile

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectHeader();
    void connectModel();
    void connectJobs();
    void connectAlerts();
    void connectWorker();
    void addShortcuts();
    void showPage();
    QWidget* wantedPage() const;
    void showJobsOfCurrent();
    void showCurrent();
    void selectSomething();
    void showWhenThere(const QUuid& id);
    void updateTicker();
    void updatePace();
    void tick();
    void saveState();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Parts m_parts;
    WindowState m_state;
    QUuid m_wanted; ///< was just added: selected as soon as the model has it
    link::AskingLink m_asks;
    ConnectionActions m_actions;
    JobActions m_jobActions;
    AlertActions m_alertActions;
    bool m_leaving = false;
    QuitFlow m_quitFlow;
    SideWindows m_sides;
    std::unique_ptr<OutcomeBar> m_outcomes;
    Ticker m_ticker;
    DetailsPage* m_details = nullptr;
    LogPage* m_log = nullptr;
    JobsPage* m_jobs = nullptr;
    AlertsPage* m_alerts = nullptr;
    AddConnectionDialog* m_wizard = nullptr;
};

} // namespace evergrant
