// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/programrun.h"

#include <QCoreApplication>
#include <utility>

namespace evergrant {

// A program is never started on such a system: what it starts in turn could not be ended with it.

QProcessEnvironment cleanEnvironment()
{
    return {};
}

ProgramRun::ProgramRun(const ProgramCall& /*call*/, TokenScrubber scrubber, Limits limits, Clock& clock)
    : m_scrubber(std::move(scrubber))
    , m_limits(limits)
    , m_alarm(clock.makeAlarm([] {}))
{
    m_end.start();
}

ProgramRun::~ProgramRun()
{
    end(ProgramEnd::How::NotStarted, 0);
}

QFuture<ProgramEnd> ProgramRun::start(const Secret& /*input*/)
{
    QFuture<ProgramEnd> future = m_end.future();
    end(ProgramEnd::How::NotStarted, 0);
    return future;
}

void ProgramRun::end(ProgramEnd::How how, int code)
{
    if (std::exchange(m_isOver, true))
        return;
    const QString reason =
        QCoreApplication::translate("evergrant::core", "Evergrant starts no programs on this system yet.");
    m_end.addResult(ProgramEnd{how, code, reason.toUtf8()});
    m_end.finish();
}

void ProgramRun::stop() {}

} // namespace evergrant
