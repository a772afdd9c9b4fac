// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/alert.h"
#include "cli/command.h"
#include <map>

namespace evergrant::cli {

/// evergrant alert add KIND --to WHO [options] [--id ID] [--connections PATTERN]... [--level L]... [--after T]
/// [--quiet HH:MM-HH:MM] [--remind T,T,...] [--secret-stdin] [-- COMMAND...]. The options of the kinds are those of
/// core/alert/alertsettings.h.
class AlertAddCommand : public Command
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
    void added(const api::AlertView& alert);

    api::AlertAdd::Params m_params;
    std::map<QString, std::optional<QString>> m_given; ///< by AlertOption::name
    bool m_secretFromStdin = false;
};

} // namespace evergrant::cli
