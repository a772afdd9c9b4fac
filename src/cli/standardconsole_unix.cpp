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

/// What a terminal or its loss sends, and how each was treated before the echo was switched off.
struct Caught
{
    int signal;
    struct sigaction before;
};
// For the signal handlers, which get no argument; the terminal is as it was before.
termios visibleTerminal;
Caught caught[] = {{SIGINT, {}}, {SIGTERM, {}}, {SIGHUP, {}}, {SIGQUIT, {}}, {SIGTSTP, {}}};

/// Whether no other job has the terminal: then reading or changing it would stop us. A terminal that is not the one of
/// our session has no jobs.
bool hasTerminal()
{
    const pid_t owner = ::tcgetpgrp(STDIN_FILENO);
    return owner < 0 || owner == ::getpgrp();
}

bool switchEchoOff()
{
    termios hidden = visibleTerminal;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    return ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
}

/// Lets the signal have its own effect with the echo on. After a stop it returns, and the typing goes on: in the
/// background not before we have the terminal again, because hiding it stops us until then.
void showTypingDuring(int signal)
{
    const int error = errno;
    if (hasTerminal())
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &visibleTerminal);
    struct sigaction standard{}, ours{};
    standard.sa_handler = SIG_DFL;
    ::sigaction(signal, &standard, &ours);
    sigset_t one, before;
    ::sigemptyset(&one);
    ::sigaddset(&one, signal);
    ::raise(signal);
    ::sigprocmask(SIG_UNBLOCK, &one, &before); // here it ends or stops us
    ::sigprocmask(SIG_SETMASK, &before, nullptr);
    ::sigaction(signal, &ours, nullptr);
    switchEchoOff();
    errno = error;
}

/// Hides what is typed, also when a signal ends or stops the process in the middle of it.
bool hideTyping()
{
    if (::tcgetattr(STDIN_FILENO, &visibleTerminal) != 0)
        return false;
    struct sigaction action{};
    action.sa_handler = showTypingDuring;
    action.sa_flags = SA_RESTART;
    for (auto& [signal, before] : caught) {
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // nohup, or a shell without job control
            ::sigaction(signal, &action, nullptr);
    }
    return switchEchoOff();
}

void showTyping()
{
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &visibleTerminal);
    for (const auto& [signal, before] : caught)
        ::sigaction(signal, &before, nullptr);
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
    m_typingIsHidden = echo == Echo::Off && readsFromTerminal() && hideTyping();
    // A zero-length timer in disguise: what is buffered is delivered from the event loop too.
    QMetaObject::invokeMethod(this, &StandardConsole::deliver, Qt::QueuedConnection);
}

void StandardConsole::stopReading()
{
    m_notifier.reset();
    m_done = nullptr;
    showAgain();
}

void StandardConsole::showAgain()
{
    if (!std::exchange(m_typingIsHidden, false))
        return;
    showTyping();
    complain("\n"); // the one that was typed is hidden as well
}

void StandardConsole::readMore()
{
    if (readsFromTerminal() && !hasTerminal())
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
    showAgain();
    std::exchange(m_done, nullptr)(std::move(line));
}

} // namespace evergrant::cli
