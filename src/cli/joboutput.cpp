// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/joboutput.h"

#include "cli/jobview.h"

namespace evergrant::cli {

void JobOutputCommand::printOutput(const QString& job, qint64 run, bool wait)
{
    m_next.name = job;
    m_next.number = run;
    m_next.wait = wait;
    readOn();
}

void JobOutputCommand::readOn()
{
    ask<api::JobOutputPart>(m_next, [this](const api::JobOutputPart::Answer& part) {
        if (!part.text.isEmpty() && !print(plainOutput(part.text)))
            return;
        m_next.from = part.next;
        // Of a run that is not over, and is not waited for, this is all.
        if (part.isLast || (!m_next.wait && part.text.isEmpty()))
            return outputEnded(part.run);
        readOn();
    });
}

} // namespace evergrant::cli
