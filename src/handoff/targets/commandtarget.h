// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/system/programrun.h"
#include "handoff/target.h"

namespace evergrant::handoff {

/// The kind "command": a program that reads the token from its stdin, see ProgramRun. Exit code 0 is success.
class CommandTarget : public Target
{
public:
    /// See TargetFactory. Errors: Usage "bad-command", "bad-timeout".
    static Result<std::unique_ptr<CommandTarget>> make(const TargetSettings& settings, const TargetPorts& ports);
    /// Ends the command if it runs.
    ~CommandTarget() override;

    QCoro::Task<DeliveryResult> deliver(Delivery delivery, Secret content, QString lastVersion) override;
    /// Runs nothing: whether there is such a program.
    QCoro::Task<tl::expected<QString, DeliveryFailure>> test() override;
    /// What the command has done with the token is beyond our reach.
    QCoro::Task<tl::expected<void, DeliveryFailure>> erase() override;

private:
    CommandTarget(QStringList command, ProgramRun::Limits limits, Clock& clock);

    QStringList m_command;
    ProgramRun::Limits m_limits;
    Clock& m_clock;
    std::weak_ptr<ProgramRun> m_run; ///< held by the task that waits for it
};

} // namespace evergrant::handoff
