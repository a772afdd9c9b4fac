// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/alert.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/widgets/theme.h"
#include <QObject>

class QDialog;

namespace evergrant {

class AddAlertDialog;
class AddHeartbeatDialog;

/// Everything a person can do to alerts and heartbeats. Sends requests, asks in window-modal dialogs, and reports
/// results as sentences for the message bar.
class AlertActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; dialogs open over `window`.
    AlertActions(link::WorkerLink& link, const ConnectionsModel& connections, QWidget* window);

    void add();
    void addHeartbeat();
    void test(const api::AlertView& alert);
    /// `duration`: from now; empty: until it is resumed.
    void pause(const api::AlertView& alert, std::optional<std::chrono::seconds> duration);
    void resume(const api::AlertView& alert);
    void remove(const api::AlertView& alert);
    void setPaused(const api::HeartbeatView& heartbeat, bool paused);
    void removeHeartbeat(const api::HeartbeatView& heartbeat);

Q_SIGNALS:
    void said(evergrant::Tone tone, const QString& text);
    void dialogOpened(QDialog* dialog); ///< to be dressed in the theme
    void done();                        ///< something is different now

private:
    template <api::IsMethod Method>
    void ask(const QString& title, const typename Method::Params& params,
             const std::function<void(const typename Method::Answer&)>& succeeded);
    void addFrom(AddAlertDialog* dialog, const api::AlertAdd::Params& params, bool thenTest);
    void addFrom(AddHeartbeatDialog* dialog, const api::HeartbeatAdd::Params& params);
    void open(QDialog* dialog);

    link::WorkerLink& m_link;
    const ConnectionsModel& m_connections;
    QWidget* m_window;
};

} // namespace evergrant
