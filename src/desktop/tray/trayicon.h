// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/jobs/jobsmodel.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/list/pausemenu.h"
#include <QSystemTrayIcon>
#include <memory>

class QMenu;

namespace evergrant {

/// The icon in the tray: the worst health of all, the last runs of sync jobs, and the few things that are wanted
/// without the window.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /// Connections beyond this are only counted in the menu.
    static constexpr int ListedConnections = 12;
    static constexpr int ListedJobs = 6; ///< those beyond are in the window only

    /// Both outlive the icon.
    TrayIcon(const ConnectionsModel& model, const JobsModel& jobs, QObject* parent = nullptr);
    ~TrayIcon() override;

    void show();
    /// Without its worker the icon shows no health, because what was shown last may be wrong by now.
    void setReachable(bool reachable);
    void refresh();
    /// A balloon of our own, in plain text, where the tray is an XEmbed one. A StatusNotifier host would hand it to
    /// the notification server as it stands: only for where there is no such server.
    void showMessage(const QString& title, const QString& text);

    QMenu* menu() const { return m_menu.get(); }
    /// What a click on the icon does.
    void activate(QSystemTrayIcon::ActivationReason reason);
    QString toolTip() const { return m_icon.toolTip(); }
    HealthShape shape() const { return m_shape; }

Q_SIGNALS:
    void openWanted();
    void toggleWanted(); ///< the window is to come up, or to go where it is in front
    void connectionWanted(const QUuid& id);
    void signInWanted(const QUuid& id);
    void renewWanted(const evergrant::ShownConnection& view);
    void pauseWanted(const evergrant::ShownConnection& view, evergrant::PauseLength length);
    void resumeWanted(const evergrant::ShownConnection& view);
    void copyNameWanted(const evergrant::ShownConnection& view);
    void jobWanted(const QString& job);
    void renewAllWanted();
    void pauseAllWanted(evergrant::PauseLength length);
    void resumeAllWanted();
    void quitWanted();
    void messageClicked();

private:
    void fillMenu();
    void fillClosedMenu(); ///< in an open one, lines would move under the mouse
    void clearMenu();
    void addConnections();
    void addConnection(const ShownConnection& view);
    void addJobs();

    const ConnectionsModel& m_model;
    const JobsModel& m_jobs;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
    HealthShape m_shape;
    bool m_reachable = false;
    bool m_isOpen = false; ///< the menu, wherever it is shown: the desktop may show one of its own
};

} // namespace evergrant
