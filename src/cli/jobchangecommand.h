// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace evergrant::cli {

/// evergrant job pause|resume|remove JOB
class JobChangeCommand : public Command
{
    Q_OBJECT

public:
    enum class Change { Pause, Resume, Remove };
    explicit JobChangeCommand(Change change)
        : m_change(change)
    {
    }
    void setup(Options& options) override;

protected:
    void begin() override;

private:
    Change m_change;
    QString m_job;
};

} // namespace evergrant::cli
