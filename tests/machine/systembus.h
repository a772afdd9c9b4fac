// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace evergrant::test {

/// A system bus of our own with a logind on it that does what it is told (fakelogind.cpp).
class SystemBus
{
public:
    ~SystemBus();

    bool start();
    QString address() const;
    /// Obeyed when it returns. Blocks without an event loop.
    void tell(const QString& command);
    /// Everything that fakelogind has said since the last call but its answers to commands.
    QStringList said();
    /// The next line of that; empty when none comes. Blocks without an event loop.
    QString line(int limitMs = 30000);
    void kill(); ///< the whole bus

private:
    void take();

    QTemporaryDir m_folder;
    QProcess m_daemon, m_logind;
    QStringList m_lines;
    int m_done = 0;
};

} // namespace evergrant::test
