// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/standardconsole.h"

#include <QFile>
#include <QTimer>
#include <cstdio>
#include <utility>

namespace evergrant::cli {

// Nothing is known of the terminal, so nobody is asked, and input is read in one go.

StandardConsole::~StandardConsole() = default;

bool StandardConsole::answer(const QByteArray& bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) &&
           std::fflush(stdout) == 0;
}

void StandardConsole::complain(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

bool StandardConsole::showsColours() const
{
    return false;
}

bool StandardConsole::canAsk() const
{
    return false;
}

bool StandardConsole::readsFromTerminal() const
{
    return false;
}

void StandardConsole::readLine(Echo /*echo*/, LineRead done)
{
    m_done = std::move(done);
    QTimer::singleShot(0, this, &StandardConsole::readMore);
}

void StandardConsole::readMore()
{
    QFile input;
    if (!m_ended && input.open(stdin, QIODevice::ReadOnly))
        m_buffer = input.readAll();
    m_ended = true;
    deliver();
}

void StandardConsole::deliver()
{
    const LineRead done = std::exchange(m_done, nullptr);
    if (!done)
        return;
    if (m_buffer.isEmpty())
        return done(std::nullopt);
    const qsizetype end = m_buffer.indexOf('\n');
    QByteArray line = m_buffer.left(end);
    m_buffer = end < 0 ? QByteArray() : m_buffer.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    done(line);
}

void StandardConsole::stopReading()
{
    m_done = nullptr;
}

} // namespace evergrant::cli
