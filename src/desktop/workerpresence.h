// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace evergrant {

class AlertsWatch;
class ConnectionsModel;
class JobsModel;
class MessageBar;
class WorkerWatch;

/// Tells the models whether the worker can be reached, has them read anew when it can, and says in a bar when it
/// cannot, and when it is of another version than this window.
class WorkerPresence : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. `mayRestart`: the person is offered to restart a worker that is older than the window.
    WorkerPresence(WorkerWatch& worker, ConnectionsModel& connections, JobsModel& jobs, AlertsWatch& alerts,
                   MessageBar& bar, bool mayRestart, QObject* parent);

Q_SIGNALS:
    void changed(bool reachable);
    void lost(const QString& text); ///< after changed(false); what is to be said of it

private:
    void setReachable(bool reachable);
    void onReached(bool restarted);
    void onLost(const QString& text);
    void onVersionDiffers(bool isOlder);

    WorkerWatch& m_worker;
    ConnectionsModel& m_connections;
    JobsModel& m_jobs;
    AlertsWatch& m_alerts;
    MessageBar& m_bar;
    const bool m_mayRestart;
    bool m_offersRestart = false; ///< by the button of the bar; else it reaches for the worker
};

} // namespace evergrant
