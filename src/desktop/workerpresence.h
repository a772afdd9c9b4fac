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
/// cannot.
class WorkerPresence : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    WorkerPresence(WorkerWatch& worker, ConnectionsModel& connections, JobsModel& jobs, AlertsWatch& alerts,
                   MessageBar& bar, QObject* parent);

Q_SIGNALS:
    void changed(bool reachable);
    void lost(const QString& text); ///< after changed(false); what is to be said of it

private:
    void setReachable(bool reachable);
    void onReached(bool restarted);
    void onLost(const QString& text);

    ConnectionsModel& m_connections;
    JobsModel& m_jobs;
    AlertsWatch& m_alerts;
    MessageBar& m_bar;
};

} // namespace evergrant
