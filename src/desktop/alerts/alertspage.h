// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/alerts/alertactions.h"
#include "desktop/alerts/alertswatch.h"
#include <QStackedWidget>
#include <memory>

class QMenu;

namespace evergrant {

namespace Ui {
class AlertsPage;
}
class AlertRow;
class IntroPage;

/// Who is told when a person is needed, and the heartbeats; where there is neither, what they are for.
class AlertsPage : public QStackedWidget
{
    Q_OBJECT

public:
    /// All outlive the page.
    AlertsPage(AlertsWatch& alerts, AlertActions& actions, const Clock& clock, QWidget* parent = nullptr);
    ~AlertsPage() override;

Q_SIGNALS:
    void helpWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    void refreshHeadline();
    void refreshAlerts();
    void refreshHeartbeats();
    AlertRow* makeRow(const api::AlertView& alert);
    QMenu* makeMenu(const api::AlertView& alert, QWidget* parent);
    AlertRow* makeRow(const api::HeartbeatView& heartbeat);
    static void clear(QList<AlertRow*>& rows);

    std::unique_ptr<Ui::AlertsPage> m_ui;
    AlertsWatch& m_alerts;
    AlertActions& m_actions;
    const Clock& m_clock;
    IntroPage* m_intro;
    QList<AlertRow*> m_alertRows, m_heartbeatRows;
    QStringList m_alertKeys, m_heartbeatKeys; ///< what the rows are made for; the rest can change while they stand
};

} // namespace evergrant
