// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/programrun.h"

#include "core/system/parentdeath.h"
#include <QDir>
#include <csignal>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QProcessEnvironment cleanEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment clean;
    for (const QString& name : {u"PATH"_s, u"HOME"_s, u"LANG"_s, u"USER"_s, u"LOGNAME"_s, u"TZ"_s}) {
        if (own.contains(name))
            clean.insert(name, own.value(name));
    }
    if (!clean.contains(u"PATH"_s))
        clean.insert(u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s);
    return clean;
}

ProgramRun::ProgramRun(const ProgramCall& call, TokenScrubber scrubber, Limits limits, Clock& clock)
    : m_scrubber(std::move(scrubber))
    , m_limits(limits)
    , m_alarm(clock.makeAlarm([this] { onAlarm(); }))
{
    m_end.start();
    m_process.setProgram(call.command.first());
    m_process.setArguments(call.command.sliced(1));
    m_process.setProcessEnvironment(call.environment);
    m_process.setWorkingDirectory(call.directory.isEmpty() ? QDir::homePath() : call.directory);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([endsWithUs = call.endsWithUs] {
        ::setsid();
        if (endsWithUs)
            endWithParent();
    });
    connect(&m_process, &QProcess::readyRead, this, &ProgramRun::read);
    connect(&m_process, &QProcess::finished, this, &ProgramRun::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(ProgramEnd::How::NotStarted, 0);
    });
}

ProgramRun::~ProgramRun()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning)
        signalGroup(SIGKILL); // QProcess waits for the program, which ends now
    end(ProgramEnd::How::Stopped, 0);
}

QFuture<ProgramEnd> ProgramRun::start(const Secret& input)
{
    m_alarm->set(m_limits.timeout);
    m_process.start();
    m_group = m_process.processId();
    const QByteArrayView bytes = input.reveal();
    m_process.write(bytes.data(), bytes.size());
    m_process.closeWriteChannel();
    return m_end.future();
}

void ProgramRun::read()
{
    QByteArray piece = m_process.readAll();
    m_output.append(m_scrubber.feed(piece));
    wipe(piece);
    Q_EMIT wrote();
}

void ProgramRun::onFinished()
{
    read();
    if (m_endedBy) {
        signalGroup(SIGKILL); // those of the group that did not listen
        return end(*m_endedBy, 0);
    }
    const bool crashed = m_process.exitStatus() == QProcess::CrashExit;
    end(crashed ? ProgramEnd::How::Killed : ProgramEnd::How::Exited, m_process.exitCode());
}

void ProgramRun::end(ProgramEnd::How how, int code)
{
    if (std::exchange(m_isOver, true))
        return;
    m_alarm->disarm();
    m_output.append(m_scrubber.finish());
    const bool hasRun = how != ProgramEnd::How::NotStarted;
    m_end.addResult(ProgramEnd{how, code, hasRun ? m_output.text() : m_process.errorString().toUtf8()});
    m_end.finish();
}

void ProgramRun::stop()
{
    endBy(ProgramEnd::How::Stopped);
}

void ProgramRun::endBy(ProgramEnd::How reason)
{
    if (m_endedBy || m_isOver)
        return;
    m_endedBy = reason;
    signalGroup(SIGTERM);
    m_alarm->set(m_limits.grace);
}

/// The alarm rings for the time limit first, then for the grace.
void ProgramRun::onAlarm()
{
    if (m_endedBy)
        signalGroup(SIGKILL);
    else
        endBy(ProgramEnd::How::TimedOut);
}

void ProgramRun::signalGroup(int signal) const
{
    if (m_group > 0)
        ::kill(-pid_t(m_group), signal);
}

} // namespace evergrant
