// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/childprogram.h"
#include "core/system/coredumps.h"
#include <QSocketNotifier>
#include <csignal>
#include <memory>

namespace evergrant::cli {

/// At most one exists, because signals belong to the process.
class RealChildProgram : public ChildProgram
{
    Q_OBJECT

public:
    /// Both as they were before this process changed them: the program finds them so.
    RealChildProgram(CoreDumps dumpsAtStart, const struct sigaction& pipeAtStart, QObject* parent = nullptr);
    ~RealChildProgram() override;

    int start(const QStringList& command, const ProgramEnvironment& environment) override;
    void send(int signal) override;
    void endBy(int signal) override;

private:
    bool catchSignals();
    void read();
    void collect();

    CoreDumps m_dumpsAtStart;
    struct sigaction m_pipeAtStart;
    std::unique_ptr<QSocketNotifier> m_signals;
    int m_pid = 0; ///< 0: none runs
};

} // namespace evergrant::cli
