// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::e2e {

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(out).object();
}

const char* Ran::told() const
{
    m_told = "exit code " + QByteArray::number(code) + ", stdout: " + out + ", stderr: " + err;
    return m_told.constData();
}

Background::Background(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.start(program, arguments);
    m_process.waitForStarted();
}

Background::~Background()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void Background::write(const QByteArray& bytes)
{
    m_process.write(bytes);
    m_process.waitForBytesWritten();
}

void Background::closeInput()
{
    m_process.closeWriteChannel();
}

QByteArray Background::line(std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    while (!m_process.canReadLine() && !deadline.hasExpired() && m_process.state() != QProcess::NotRunning)
        m_process.waitForReadyRead(int(deadline.remainingTime()));
    QByteArray line = m_process.canReadLine() ? m_process.readLine() : QByteArray();
    if (line.endsWith('\n'))
        line.chop(1);
    return line;
}

Ran Background::finish(std::chrono::milliseconds limit)
{
    Ran ran;
    if (m_process.state() != QProcess::NotRunning) {
        m_process.closeWriteChannel();
        m_process.waitForFinished(int(limit.count()));
    }
    if (m_process.error() == QProcess::FailedToStart)
        ran.code = Ran::NotStarted;
    else if (m_process.state() != QProcess::NotRunning)
        ran.code = Ran::StillRunning;
    else
        ran.code = m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : Ran::Crashed;
    ran.out = m_process.readAllStandardOutput();
    ran.err = complaints();
    return ran;
}

QByteArray Background::complaints()
{
    m_process.waitForReadyRead(0);
    m_err += m_process.readAllStandardError();
    return m_err;
}

bool Background::isRunning()
{
    m_process.waitForFinished(0);
    return m_process.state() != QProcess::NotRunning;
}

void Background::signal(int number)
{
    if (m_process.processId() > 0)
        ::kill(pid_t(m_process.processId()), number);
}

Ran run(const QString& program, const QStringList& arguments, const QByteArray& input,
        const QProcessEnvironment& environment)
{
    Background running(program, arguments, environment);
    if (!input.isEmpty())
        running.write(input);
    return running.finish();
}

QString supportProgram(const QString& name)
{
    return QStringLiteral(EVERGRANT_SUPPORT_DIR "/") + name;
}

} // namespace evergrant::e2e
