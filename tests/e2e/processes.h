// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <atomic>
#include <thread>

namespace evergrant::e2e {

struct Process
{
    qint64 pid = 0;
    QStringList arguments;
};

/// Everything that runs on this machine and may be looked at; without zombies.
QList<Process> runningProcesses();

/// Watches the command lines and environments of all processes without a pause, in a thread of its own.
class ProcessWatch
{
public:
    ProcessWatch();
    ~ProcessWatch();

    void stop();
    /// Contents ever seen, each with where that was ("cmdline of /usr/bin/x"). After stop() only.
    const QHash<QByteArray, QByteArray>& seen() const { return m_seen; }
    qint64 rounds() const { return m_rounds; }

private:
    void look();

    QHash<QByteArray, QByteArray> m_seen;
    std::atomic<bool> m_ends = false;
    std::atomic<qint64> m_rounds = 0;
    std::thread m_thread;
};

} // namespace evergrant::e2e
