// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/job.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant job add JOB --with NAME... [--schedule "30 2 * * *"] [--after-refresh] [--time-zone Z] [--timeout 1h]
/// [--retry 2] [--dir D] -- COMMAND...
class JobAddCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    bool runsOtherCommand() const override { return true; }
    void setOtherCommand(const QStringList& command) override { m_params.command = command; }
    Result<void> check() override;

protected:
    void begin() override;

private:
    api::JobAdd::Params m_params;
    std::optional<QString> m_timeout; ///< as given
    std::optional<int> m_retries;
};

} // namespace evergrant::cli
