// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/workerwatch.h"

#include "api/messages/notices.h"
#include "api/messages/worker.h"
#include <QCoreApplication>
#include <QVersionNumber>

namespace evergrant {

WorkerWatch::WorkerWatch(link::WorkerLink& link, std::function<void()> startAgain, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_startAgain(std::move(startAgain))
{
    connect(&m_link, &link::WorkerLink::connectedChanged, this, [this](bool connected) {
        if (connected) {
            attach();
            return;
        }
        detach(lossText());
        // Later, because the link is still telling of the loss.
        if (std::exchange(m_restarting, false))
            QMetaObject::invokeMethod(this, &WorkerWatch::reach, Qt::QueuedConnection);
    });
    connect(&m_link, &link::WorkerLink::noticed, this, [this](const QString& notice) {
        if (notice == api::Stopping::Name)
            m_stopping = true;
    });
}

QString WorkerWatch::lossText() const
{
    return m_stopping ? tr("The background worker was stopped. Nothing is renewed until it runs again.")
                      : tr("Evergrant cannot reach its background worker. What is shown here may be old.");
}

void WorkerWatch::tellAgain()
{
    if (m_link.isConnected())
        attach();
    else if (m_lost)
        Q_EMIT lost(lossText());
}

void WorkerWatch::reach()
{
    if (m_link.isConnected()) {
        attach();
        return;
    }
    if (m_startAgain)
        m_startAgain();
    // Asking connects; a success shows as connectedChanged().
    m_link.ask<api::Hello>({}, this, [this](const Result<api::Hello::Answer>& answer) {
        if (!answer)
            detach(tr("Evergrant cannot reach its background worker. %1").arg(answer.error().message));
    });
}

void WorkerWatch::restart()
{
    m_restarting = true;
    m_link.ask<api::Stop>({}, this, [this](const Result<api::Stop::Answer>& answer) {
        // The worker may be gone before its answer is through.
        if (answer || !m_link.isConnected())
            return;
        m_restarting = false;
        Q_EMIT refused(answer.error().message);
    });
}

/// Between two builds of one number nobody can tell which is older.
void WorkerWatch::compareVersion(const QString& version)
{
    const auto theirs = QVersionNumber::fromString(version);
    const auto ours = QVersionNumber::fromString(QCoreApplication::applicationVersion());
    if (!theirs.isNull() && !ours.isNull() && theirs != ours)
        Q_EMIT versionDiffers(theirs < ours);
}

void WorkerWatch::attach()
{
    m_stopping = false;
    m_lost = false;
    m_link.ask<api::Subscribe>({true, m_language}, this, [](const Result<api::Nothing>&) {});
    m_link.ask<api::Stay>({}, this, [](const Result<api::Nothing>&) {});
    m_link.ask<api::Hello>({}, this, [this](const Result<api::Hello::Answer>& answer) {
        if (!answer)
            return; // connectedChanged(false) follows
        const qint64 pid = answer->pid;
        const bool restarted = m_pid != 0 && pid != m_pid;
        m_pid = pid;
        m_reachable = true;
        Q_EMIT reached(restarted);
        compareVersion(answer->version);
    });
}

void WorkerWatch::detach(const QString& text)
{
    m_reachable = false;
    m_lost = true;
    Q_EMIT lost(text);
}

} // namespace evergrant
