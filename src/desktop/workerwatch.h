// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/workerlink.h"
#include <functional>

namespace evergrant {

/// Keeps the window attached to its worker: subscribes, asks it to stay, notices when it has gone and come back.
class WorkerWatch : public QObject
{
    Q_OBJECT

public:
    /// `startAgain` lets the link start a worker that was stopped on purpose; may be empty.
    WorkerWatch(link::WorkerLink& link, std::function<void()> startAgain, QObject* parent = nullptr);

    /// What the worker is told at each attach() from now on; empty: nothing, so it keeps its own.
    void setLanguage(const QString& code) { m_language = code; }
    /// For another window: reached() or lost() once more, and the language to the worker.
    void tellAgain();

    /// Reaches for the worker, for the first time or again.
    void reach();
    /// Another process, of the programs that are installed now. Only while it is reached: refused() or lost() may
    /// follow, else reached().
    void restart();
    bool isReachable() const { return m_reachable; }
    /// It was there or was tried for, in vain. While it is being started, neither this nor isReachable() holds.
    bool isLost() const { return m_lost; }

Q_SIGNALS:
    /// Subscribed. `restarted`: it is another process than the one we knew.
    void reached(bool restarted);
    /// After reached(): it is of another version than this program.
    void versionDiffers(bool isOlder);
    void refused(const QString& text); ///< to be restarted; it goes on
    /// `text`: what that means for the person.
    void lost(const QString& text);

private:
    QString lossText() const;
    void attach();
    void compareVersion(const QString& version);
    void detach(const QString& text);

    link::WorkerLink& m_link;
    std::function<void()> m_startAgain;
    QString m_language;
    qint64 m_pid = 0;
    bool m_reachable = false, m_lost = false, m_stopping = false, m_restarting = false;
};

} // namespace evergrant
