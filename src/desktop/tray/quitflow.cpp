// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tray/quitflow.h"

#include "api/messages/worker.h"
#include "desktop/tray/quitdialog.h"

namespace evergrant {

QuitFlow::QuitFlow(link::WorkerLink& link, Theme& theme, const PreferencesFile& preferences, QWidget* window)
    : QObject(window)
    , m_link(link)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_window(window)
{
}

void QuitFlow::begin(int connections)
{
    if (m_stopping) {
        // Before it is connected, leaving would take the order to stop along.
        if (m_link.isConnected())
            Q_EMIT confirmed();
        return;
    }
    if (m_dialog && m_dialog->isVisible())
        return;
    const AfterQuit chosen = m_preferences.preferences().afterQuit;
    if (chosen == AfterQuit::KeepRenewing)
        return Q_EMIT confirmed();
    if (chosen == AfterQuit::StopRenewing)
        return stopWorker();
    m_dialog = new QuitDialog(connections, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_theme.dress(m_dialog);
    connect(m_dialog, &QuitDialog::keepRenewing, this, &QuitFlow::confirmed);
    connect(m_dialog, &QuitDialog::stopRenewing, this, &QuitFlow::stopWorker);
    m_dialog->open();
}

void QuitFlow::stopWorker()
{
    m_stopping = true;
    Q_EMIT said(Tone::Info, tr("Stopping… A renewal that is under way is finished first."));
    m_link.ask<api::Stop>({}, this, [this](const Result<api::Stop::Answer>& answer) {
        m_stopping = false;
        // The worker may be gone before its answer is through, or may never have come up.
        if (answer || !m_link.isConnected())
            Q_EMIT confirmed();
        else
            Q_EMIT said(Tone::Bad, answer.error().message);
    });
}

} // namespace evergrant
