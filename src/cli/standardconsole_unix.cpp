// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standardconsole.h"

#include <QSocketNotifier>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace evergrant::cli {

namespace {

constexpr qsizetype LongestLine = 64 * 1024;

// For the signal handler, which gets no argument: the terminal as it was before its echo was switched off.
termios visibleTerminal;

void showTypingAgain(int signal)
{
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &visibleTerminal);
    ::raise(signal); // SA_RESETHAND: now it ends the process
}

void setHandler(void (*handler)(int))
{
    struct sigaction action{};
    action.sa_handler = handler;
    action.sa_flags = int(SA_RESETHAND);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

/// Hides what is typed, also when a signal ends the process in the middle of it.
bool hideTyping()
{
    if (::tcgetattr(STDIN_FILENO, &visibleTerminal) != 0)
        return false;
    setHandler(showTypingAgain);
    termios hidden = visibleTerminal;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    return ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
}

void showTyping()
{
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &visibleTerminal);
    setHandler(SIG_DFL);
}

bool writeAll(int descriptor, const QByteArray& bytes)
{
    const char* position = bytes.constData();
    auto left = size_t(bytes.size());
    while (left > 0) {
        const ssize_t written = ::write(descriptor, position, left);
        if (written > 0) {
            position += written;
            left -= size_t(written);
        } else if (errno == EAGAIN) { // somebody made our terminal non-blocking
            pollfd waiting{descriptor, POLLOUT, 0};
            ::poll(&waiting, 1, -1);
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

} // namespace

StandardConsole::~StandardConsole()
{
    stopReading();
}

bool StandardConsole::answer(const QByteArray& bytes)
{
    if (writeAll(STDOUT_FILENO, bytes))
        return true;
    if (errno == EPIPE) { // Qt Network ignores the signal for the whole process
        ::signal(SIGPIPE, SIG_DFL);
        ::raise(SIGPIPE);
    }
    return false;
}

void StandardConsole::complain(const QByteArray& bytes)
{
    writeAll(STDERR_FILENO, bytes);
}

bool StandardConsole::showsColours() const
{
    return ::isatty(STDOUT_FILENO) && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

bool StandardConsole::canAsk() const
{
    return readsFromTerminal() && ::isatty(STDERR_FILENO);
}

bool StandardConsole::readsFromTerminal() const
{
    return ::isatty(STDIN_FILENO);
}

void StandardConsole::readLine(Echo echo, LineRead done)
{
    stopReading();
    m_done = std::move(done);
    if (echo == Echo::Off && readsFromTerminal() && hideTyping()) {
        m_done = [this, shown = std::move(m_done)](std::optional<QByteArray> line) {
            showTyping();
            complain("\n"); // the one that was typed is hidden as well
            shown(std::move(line));
        };
    }
    // A zero-length timer in disguise: what is buffered is delivered from the event loop too.
    QMetaObject::invokeMethod(this, &StandardConsole::deliver, Qt::QueuedConnection);
}

void StandardConsole::stopReading()
{
    m_notifier.reset();
    m_done = nullptr;
}

void StandardConsole::readMore()
{
    // Reading from the terminal would stop us while another job has it.
    if (readsFromTerminal() && ::tcgetpgrp(STDIN_FILENO) != ::getpgrp())
        return;
    char bytes[4096];
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof(bytes));
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count > 0)
        m_buffer.append(bytes, count);
    m_ended = count <= 0 || m_buffer.size() > LongestLine;
    deliver();
}

void StandardConsole::deliver()
{
    if (!m_done)
        return;
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0 && !m_ended) {
        if (!m_notifier) {
            m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
            connect(m_notifier.get(), &QSocketNotifier::activated, this, &StandardConsole::readMore);
        }
        return;
    }
    std::optional<QByteArray> line;
    if (end >= 0 || !m_buffer.isEmpty()) {
        line = m_buffer.left(end < 0 ? m_buffer.size() : end);
        m_buffer.remove(0, end < 0 ? m_buffer.size() : end + 1);
        if (line->endsWith('\r'))
            line->chop(1);
    }
    if (m_notifier) {
        m_notifier->setEnabled(false); // it may be the one that called us
        m_notifier.release()->deleteLater();
    }
    std::exchange(m_done, nullptr)(std::move(line));
}

} // namespace evergrant::cli
