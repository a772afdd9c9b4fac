// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace evergrant::cli {

/// evergrant status [NAME...] [--json | --check]
class StatusCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;
    void failed(const Error& error) override;

private:
    QStringList m_names;
    bool m_json = false, m_check = false, m_metrics = false;
};

} // namespace evergrant::cli
