// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/joboutput.h"

namespace evergrant::cli {

/// evergrant job log JOB [RUN]
class JobLogCommand : public JobOutputCommand
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;
    void outputEnded(const JobRun& run) override;

private:
    void show(const QList<JobRun>& runs);

    QString m_job;
    QString m_run; ///< as given; empty: the list of all
    qint64 m_number = 0;
};

} // namespace evergrant::cli
