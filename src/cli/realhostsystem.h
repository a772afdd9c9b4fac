// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/hostsystem.h"
#include "core/system/coredumps.h"
#include <QSocketNotifier>
#include <memory>

namespace evergrant::cli {

/// The system that this program runs on.
class RealHostSystem : public HostSystem
{
    Q_OBJECT

public:
    explicit RealHostSystem(CoreDumps dumpsAtStart, QObject* parent = nullptr);
    ~RealHostSystem() override;

    /// Through $BROWSER if that is set, else xdg-open.
    Result<void> openBrowser(const QUrl& url) override;
    void becomeProgram(const QStringList& command) override;
    std::unique_ptr<ChildProgram> makeChildProgram() override;
    std::unique_ptr<PipedProgram> makePipedProgram() override;
    QString userName() const override;
    void catchInterrupt() override;

private:
    CoreDumps m_dumpsAtStart;
    std::unique_ptr<QSocketNotifier> m_signals;
};

} // namespace evergrant::cli
