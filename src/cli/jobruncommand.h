// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/joboutput.h"

namespace evergrant::cli {

/// evergrant job run JOB [--follow]
class JobRunCommand : public JobOutputCommand
{
    Q_OBJECT

public:
    void setup(Options& options) override;

protected:
    void begin() override;
    void outputEnded(const JobRun& run) override;

private:
    QString m_job;
    bool m_follow = false;
};

} // namespace evergrant::cli
