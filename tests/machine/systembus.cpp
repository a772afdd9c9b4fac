// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systembus.h"

#include <QDeadlineTimer>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::test {

namespace {

constexpr int startLimitMs = 10000;

} // namespace

SystemBus::~SystemBus()
{
    m_logind.closeWriteChannel();
    m_logind.waitForFinished(startLimitMs);
    kill();
}

QString SystemBus::address() const
{
    return u"unix:path="_s + m_folder.filePath(u"bus"_s);
}

bool SystemBus::start()
{
    QFile config(m_folder.filePath(u"bus.conf"_s));
    if (!config.open(QFile::WriteOnly))
        return false;
    config.write(u"<busconfig><type>session</type><listen>%1</listen><auth>EXTERNAL</auth><policy context=\"default\">"
                 "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
                 "</policy></busconfig>"_s.arg(address())
                     .toUtf8());
    config.close();
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    if (!m_daemon.waitForReadyRead(startLimitMs))
        return false;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, address());
    m_logind.setProcessEnvironment(environment);
    m_logind.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_logind.start(QStringLiteral(EVERGRANT_FAKELOGIND), QStringList());
    return line(startLimitMs) == "ready"_L1;
}

void SystemBus::tell(const QString& command)
{
    const int before = m_done;
    m_logind.write(command.toUtf8() + '\n');
    while (m_done == before && m_logind.waitForReadyRead(startLimitMs))
        take();
}

void SystemBus::take()
{
    while (m_logind.canReadLine()) {
        const auto line = QString::fromUtf8(m_logind.readLine().chopped(1));
        if (line == "done"_L1)
            ++m_done;
        else
            m_lines << line;
    }
}

QStringList SystemBus::said()
{
    take();
    return std::exchange(m_lines, {});
}

QString SystemBus::line(int limitMs)
{
    const QDeadlineTimer end(limitMs);
    take();
    while (m_lines.isEmpty() && m_logind.waitForReadyRead(static_cast<int>(end.remainingTime())))
        take();
    return m_lines.isEmpty() ? QString() : m_lines.takeFirst();
}

void SystemBus::kill()
{
    m_daemon.kill();
    m_daemon.waitForFinished(startLimitMs);
}

} // namespace evergrant::test
