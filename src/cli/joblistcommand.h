// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace evergrant::cli {

/// evergrant job list [--json]
class JobListCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;

protected:
    void begin() override;

private:
    bool m_json = false;
};

} // namespace evergrant::cli
