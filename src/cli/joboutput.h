// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/job.h"
#include "cli/command.h"

namespace evergrant::cli {

/// A command that prints what a run writes.
class JobOutputCommand : public Command
{
    Q_OBJECT

protected:
    /// Prints the output of a run from its beginning, and calls outputEnded(). `wait`: until the run is over.
    void printOutput(const QString& job, qint64 run, bool wait);
    virtual void outputEnded(const JobRun& run) = 0;

private:
    void readOn();

    api::JobOutputPart::Params m_next;
};

} // namespace evergrant::cli
