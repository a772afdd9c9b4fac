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
                               MessageBar& bar, bool mayRestart, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_connections(connections)
    , m_jobs(jobs)
    , m_alerts(alerts)
    , m_bar(bar)
    , m_mayRestart(mayRestart)
{
    connect(&worker, &WorkerWatch::reached, this, &WorkerPresence::onReached);
    connect(&worker, &WorkerWatch::lost, this, &WorkerPresence::onLost);
    connect(&worker, &WorkerWatch::versionDiffers, this, &WorkerPresence::onVersionDiffers);
    connect(&worker, &WorkerWatch::refused, this, [this](const QString& text) { m_bar.say(Tone::Bad, text); });
    connect(&bar, &MessageBar::buttonClicked, this, [this] {
        if (m_offersRestart)
            m_worker.restart();
        else
            m_worker.reach();
    });
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
    m_offersRestart = false;
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
    m_offersRestart = false;
    m_bar.say(Tone::Bad, text, tr("&Retry"));
    Q_EMIT lost(text);
}

void WorkerPresence::onVersionDiffers(bool isOlder)
{
    m_offersRestart = isOlder && m_mayRestart;
    if (isOlder)
        m_bar.say(
            Tone::Watch,
            tr("The background worker is older than this window: Evergrant was updated. Renewing goes on. What is "
               "new works after the worker was restarted."),
            m_offersRestart ? tr("Re&start the worker") : QString());
    else
        m_bar.say(Tone::Watch,
                  tr("This window is older than the background worker: Evergrant was updated. Renewing goes "
                     "on, and so does what this window knows. Quit Evergrant and open it again."));
}

} // namespace evergrant
