// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/commandrun.h"

#include <QDir>
#include <QProcessEnvironment>
#include <csignal>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

/// The worker's own environment may hold keys of its user, which are not the command's business.
QProcessEnvironment cleanEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment clean;
    for (const QString& name : {u"PATH"_s, u"HOME"_s, u"LANG"_s, u"USER"_s, u"TZ"_s}) {
        if (own.contains(name))
            clean.insert(name, own.value(name));
    }
    if (!clean.contains(u"PATH"_s))
        clean.insert(u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s);
    return clean;
}

} // namespace

CommandRun::CommandRun(const QStringList& command, TokenScrubber scrubber, Limits limits, Clock& clock)
    : m_scrubber(std::move(scrubber))
    , m_limits(limits)
    , m_alarm(clock.makeAlarm([this] { stop(); }))
{
    m_process.setProgram(command.first());
    m_process.setArguments(command.sliced(1));
    m_process.setProcessEnvironment(cleanEnvironment());
    m_process.setWorkingDirectory(QDir::homePath());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { ::setsid(); });
    connect(&m_process, &QProcess::readyRead, this, &CommandRun::read);
    connect(&m_process, &QProcess::finished, this, &CommandRun::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(CommandEnd::How::NotStarted, 0);
    });
}

CommandRun::~CommandRun()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning)
        signalGroup(SIGKILL); // QProcess waits for the program, which ends now
    if (!m_end.isSettled())
        end(CommandEnd::How::TimedOut, 0);
}

QFuture<CommandEnd> CommandRun::start(const Secret& input)
{
    m_alarm->set(m_limits.timeout);
    m_process.start();
    m_group = m_process.processId();
    const QByteArrayView bytes = input.reveal();
    m_process.write(bytes.data(), bytes.size());
    m_process.closeWriteChannel();
    return m_end.future();
}

void CommandRun::read()
{
    QByteArray piece = m_process.readAll();
    m_output.append(m_scrubber.feed(piece));
    wipe(piece);
}

void CommandRun::ended()
{
    read();
    const bool crashed = m_process.exitStatus() == QProcess::CrashExit;
    if (m_stopped)
        end(CommandEnd::How::TimedOut, 0);
    else
        end(crashed ? CommandEnd::How::Killed : CommandEnd::How::Exited, m_process.exitCode());
}

void CommandRun::end(CommandEnd::How how, int code)
{
    m_alarm->disarm();
    m_output.append(m_scrubber.finish());
    const QByteArray said = how == CommandEnd::How::NotStarted ? m_process.errorString().toUtf8() : m_output.text();
    m_end.settle({how, code, said});
}

void CommandRun::stop()
{
    signalGroup(m_stopped ? SIGKILL : SIGTERM);
    if (!m_stopped)
        m_alarm->set(m_limits.grace);
    m_stopped = true;
}

void CommandRun::signalGroup(int signal) const
{
    if (m_group > 0)
        ::kill(-pid_t(m_group), signal);
}

} // namespace evergrant::handoff
