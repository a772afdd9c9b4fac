// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/workerpresence.h"

#include "desktop/alerts/alertswatch.h"
#include "desktop/jobs/jobsmodel.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/widgets/messagebar.h"
#include "desktop/workerwatch.h"

namespace evergrant {

WorkerPresence::WorkerPresence(WorkerWatch& worker, ConnectionsModel& connections, JobsModel& jobs, AlertsWatch& alerts,
                               MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_connections(connections)
    , m_jobs(jobs)
    , m_alerts(alerts)
    , m_bar(bar)
{
    connect(&worker, &WorkerWatch::reached, this, &WorkerPresence::onReached);
    connect(&worker, &WorkerWatch::lost, this, &WorkerPresence::onLost);
    connect(&bar, &MessageBar::buttonClicked, &worker, &WorkerWatch::reach);
}

void WorkerPresence::setReachable(bool reachable)
{
    m_connections.setReachable(reachable);
    m_jobs.setReachable(reachable);
    m_alerts.setReachable(reachable);
    Q_EMIT changed(reachable);
}

void WorkerPresence::onReached(bool restarted)
{
    setReachable(true);
    m_bar.hide();
    if (restarted)
        m_bar.say(Tone::Info, tr("The background worker stopped and was restarted."));
    m_connections.reload();
    m_jobs.reload();
    m_alerts.reload();
}

void WorkerPresence::onLost(const QString& text)
{
    setReachable(false);
    m_bar.say(Tone::Bad, text, tr("&Retry"));
    Q_EMIT lost(text);
}

} // namespace evergrant
