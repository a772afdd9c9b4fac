// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/system/programrun.h"
#include "core/system/serviceunits.h"

namespace evergrant::cli {

/// What the commands about systemd's units have in common: --system, --run-as, and asking systemctl.
class ServiceCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;
    Worker worker() const override { return Worker::NotNeeded; }

protected:
    bool isForSystem() const { return m_system; }
    /// Whom the system's unit runs the worker as; empty: nobody was named, and nobody has called sudo.
    QString runAs() const;
    /// The unit that is started and stopped; empty where runAs() is needed, and is empty.
    QString unitName() const;
    QString unitFileName() const; ///< of the template, for the system
    /// systemctl with these words, of the user's own systemd or the system's.
    QStringList systemctl(const QStringList& words) const;
    /// Runs a program that has to end well, and gives what it has said to `then`; else this command fails with that.
    void need(const QStringList& command, const Secret& input, std::function<void(const QString& said)> then);

private:
    void ended(const QStringList& command, const ProgramEnd& end, const std::function<void(const QString& said)>& then);

    bool m_system = false;
    QString m_runAs;
    std::unique_ptr<ProgramRun> m_run; ///< the latest
};

} // namespace evergrant::cli
