// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/realpipedprogram.h"

namespace evergrant::cli {

namespace {

/// Whoever writes more than this without a line end is no program of ours.
constexpr qint64 longestLine = 64LL * 1024;

} // namespace

RealPipedProgram::RealPipedProgram()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &RealPipedProgram::read);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        read();
        Q_EMIT ended(status == QProcess::NormalExit ? code : EndedBySignal);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT ended(NotStarted);
    });
}

RealPipedProgram::~RealPipedProgram()
{
    m_process.disconnect(this);
}

void RealPipedProgram::start(const QStringList& command)
{
    m_process.start(command.first(), command.sliced(1));
}

void RealPipedProgram::write(QByteArrayView bytes)
{
    m_process.write(bytes.data(), bytes.size());
}

void RealPipedProgram::closeInput()
{
    m_process.closeWriteChannel();
}

void RealPipedProgram::terminate()
{
    m_process.terminate();
}

void RealPipedProgram::read()
{
    while (m_process.canReadLine()) {
        QByteArray line = m_process.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        Q_EMIT lineRead(line);
    }
    if (m_process.bytesAvailable() > longestLine)
        m_process.kill();
}

} // namespace evergrant::cli
