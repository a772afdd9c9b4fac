// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/delivery.h"
#include "cli/command.h"
#include "core/delivery/targetsettings.h"
#include <map>

namespace evergrant::cli {

/// evergrant deliver add NAME KIND [options] [--id ID] [--format F] [--min-life SECONDS] [--secret-stdin] [--
/// COMMAND...] The options of the kinds are those of core/delivery/targetsettings.h.
class DeliverAddCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    bool runsOtherCommand() const override { return true; }
    void setOtherCommand(const QStringList& command) override { m_params.command = command; }
    bool hasOwnProfileOption() const override { return true; } // of AWS
    Result<void> check() override;

protected:
    void begin() override;

private:
    struct Given
    {
        std::optional<QString> text;
        bool flag = false;
    };
    void send();
    void added(const api::DeliverAdd::Answer& answer);

    api::DeliverAdd::Params m_params;
    std::map<QString, Given> m_given; ///< by TargetOption::name
    std::optional<int> m_minLife;
    bool m_secretFromStdin = false;
};

} // namespace evergrant::cli
